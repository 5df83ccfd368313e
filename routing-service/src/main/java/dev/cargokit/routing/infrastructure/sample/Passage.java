package dev.cargokit.routing.infrastructure.sample;

import java.time.Duration;

/// The way from one port to the next: how far it is, and how long the canals on it take.
record Passage(double nauticalMiles, int canalHours) {

    /// How long it takes at a speed in knots, rounded up to whole hours as timetables are.
    Duration duration(double knots) {
        return Duration.ofHours((long) Math.ceil(nauticalMiles / knots) + canalHours);
    }
}
