package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A cargo as booking knows it.
///
/// @param eta when it will arrive; empty while it is not on track
/// @param judged the handlings that booking has received, in order of completion, each judged
public record BookedCargo(
        String origin,
        String destination,
        Instant arrivalDeadline,
        Optional<Instant> eta,
        boolean misdirected,
        Whereabouts whereabouts,
        NextActivity nextActivity,
        List<TrackedEvent> judged) {

    public BookedCargo {
        judged = List.copyOf(judged);
    }
}
