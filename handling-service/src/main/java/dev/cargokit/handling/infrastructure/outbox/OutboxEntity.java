package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.persistence.HandlingEventKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An event that is not delivered yet. The database assigns `id` while the transaction holds the cargo's
/// lock, so the ids of one cargo are in commit order.
@Entity
@Table(name = "outbox")
public class OutboxEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "shard", nullable = false, updatable = false)
    short shard;

    /// By which booking recognises a redelivery.
    @Column(name = "event_id", nullable = false, updatable = false)
    UUID eventId;

    @Embedded
    HandlingEventKey event;

    @Column(name = "registration_time", nullable = false, updatable = false)
    Instant registrationTime;

    /// The trace of the report, in the form of the W3C `traceparent` header.
    @Column(name = "trace_parent", updatable = false)
    String traceParent;

    /// How often booking rejected this event while it accepted others.
    @Column(name = "refusals", nullable = false)
    short rejections;

    @Column(name = "parked_at")
    Instant deadLetteredAt;

    @Column(name = "parked_because")
    String deadLetterReason;

    public static OutboxEntity of(HandlingEvent event, UUID eventId, Optional<String> traceParent) {
        var entity = new OutboxEntity();
        entity.shard = (short) Shard.of(event.cargo()).number();
        entity.eventId = eventId;
        entity.event = HandlingEventKey.of(event);
        entity.registrationTime = event.registrationTime();
        entity.traceParent = traceParent.orElse(null);
        return entity;
    }

    public TrackingId cargo() {
        return new TrackingId(event.trackingId());
    }

    public Optional<String> traceParent() {
        return Optional.ofNullable(traceParent);
    }

    public UUID eventId() {
        return eventId;
    }

    public HandlingEventKey event() {
        return event;
    }

    public Instant registrationTime() {
        return registrationTime;
    }

    /// Which event it is and why it is a dead letter, for operators.
    String describeDeadLetter() {
        return "%s of cargo %s in %s%s at %s: %s"
                .formatted(
                        event.eventType().title(),
                        event.trackingId(),
                        event.location(),
                        event.voyage().isEmpty() ? "" : " on voyage " + event.voyage(),
                        event.completionTime(),
                        deadLetterReason);
    }

    public int rejections() {
        return rejections;
    }
}
