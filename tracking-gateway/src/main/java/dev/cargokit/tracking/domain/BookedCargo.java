package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A cargo as booking knows it.
///
/// @param eta    when it will arrive; empty while it is not on track
/// @param events those that booking has received, in order of completion, each expected or not (rule A5)
public record BookedCargo(
        String origin,
        String destination,
        Instant arrivalDeadline,
        Optional<Instant> eta,
        boolean misdirected,
        Whereabouts whereabouts,
        NextActivity nextActivity,
        List<TrackedEvent> events) {

    public BookedCargo {
        events = List.copyOf(events);
    }
}
