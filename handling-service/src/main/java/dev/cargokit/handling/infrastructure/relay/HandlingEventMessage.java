package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An event as booking receives it.
///
/// @param voyage `""` for none
/// @param traceParent the trace to continue; null for none
record HandlingEventMessage(
        UUID eventId,
        String trackingId,
        String eventType,
        String location,
        String voyage,
        Instant completionTime,
        Instant registrationTime,
        String traceParent) {

    static HandlingEventMessage of(OutboxEntity row, Optional<String> traceParent) {
        return new HandlingEventMessage(
                row.eventId(),
                row.event().trackingId(),
                row.event().eventType().title(),
                row.event().location(),
                row.event().voyage(),
                row.event().completionTime(),
                row.registrationTime(),
                traceParent.orElse(null));
    }

    record DeliveryRequest(List<HandlingEventMessage> events) {}

    /// Sent after booking has committed the delivery.
    record DeliveryResponse(List<RejectedEvent> rejected) {}

    /// An event that booking rejects for good.
    record RejectedEvent(UUID eventId, String error) {}
}
