package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A cargo as booking knows it.
///
/// @param eta    when it will arrive; empty while it is not on track
/// @param risks what endangers its delivery (rule A18)
/// @param etaHistory every change of the ETA, in order (rule A16)
/// @param events those that booking has received, in order of completion, each expected or not (rule A5)
public record BookedCargo(
        String origin,
        String destination,
        Instant arrivalDeadline,
        Optional<Instant> eta,
        boolean misdirected,
        Whereabouts whereabouts,
        NextActivity nextActivity,
        List<Risk> risks,
        List<EtaChange> etaHistory,
        List<TrackedEvent> events) {

    public BookedCargo {
        risks = List.copyOf(risks);
        etaHistory = List.copyOf(etaHistory);
        events = List.copyOf(events);
    }
}
