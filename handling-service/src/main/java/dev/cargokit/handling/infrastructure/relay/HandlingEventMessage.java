package dev.cargokit.handling.infrastructure.relay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One event as booking reads it.
///
/// @param voyage `""` when none
/// @param traceParent the trace to continue, null when there is none
record HandlingEventMessage(
        UUID eventId,
        String trackingId,
        String eventType,
        String location,
        String voyage,
        Instant completionTime,
        Instant registrationTime,
        String traceParent) {

    static HandlingEventMessage of(OutboxRow row, Optional<String> traceParent) {
        return new HandlingEventMessage(
                row.eventId,
                row.event.trackingId(),
                row.event.eventType().title(),
                row.event.location(),
                row.event.voyage(),
                row.event.completionTime(),
                row.registrationTime,
                traceParent.orElse(null));
    }

    /// What is sent.
    record Batch(List<HandlingEventMessage> events) {}

    /// What comes back once it is committed.
    record Receipt(List<Rejection> rejected) {}

    /// An event that booking will never take in.
    record Rejection(UUID eventId, String error) {}
}
