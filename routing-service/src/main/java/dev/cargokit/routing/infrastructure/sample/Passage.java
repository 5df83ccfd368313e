package dev.cargokit.routing.infrastructure.sample;

import java.time.Duration;

/// The passage from one port to the next: its distance, and the time for canals.
record Passage(double nauticalMiles, int canalHours) {

    /// The duration at a speed in knots, rounded up to whole hours.
    Duration duration(double knots) {
        return Duration.ofHours((long) Math.ceil(nauticalMiles / knots) + canalHours);
    }
}
