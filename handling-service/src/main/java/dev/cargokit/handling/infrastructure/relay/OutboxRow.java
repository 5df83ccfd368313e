package dev.cargokit.handling.infrastructure.relay;

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

/// An event that booking has not been told yet. The database hands out `id` while the transaction holds the cargo,
/// so the ids of one cargo are in the order in which its events were committed.
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "shard", nullable = false, updatable = false)
    short shard;

    /// What booking knows the event by, to take it in once however often it is told.
    @Column(name = "event_id", nullable = false, updatable = false)
    UUID eventId;

    @Embedded
    HandlingEventKey event;

    @Column(name = "registration_time", nullable = false, updatable = false)
    Instant registrationTime;

    /// The trace of the report, in the form of the W3C `traceparent` header.
    @Column(name = "trace_parent", updatable = false)
    String traceParent;

    /// How often booking would not take this event while it took others.
    @Column(name = "refusals", nullable = false)
    short refusals;

    @Column(name = "parked_at")
    Instant parkedAt;

    @Column(name = "parked_because")
    String parkedBecause;

    static OutboxRow of(HandlingEvent event, UUID eventId, Optional<String> traceParent) {
        OutboxRow row = new OutboxRow();
        row.shard = (short) Shard.of(event.cargo()).number();
        row.eventId = eventId;
        row.event = HandlingEventKey.of(event);
        row.registrationTime = event.registrationTime();
        row.traceParent = traceParent.orElse(null);
        return row;
    }

    TrackingId cargo() {
        return new TrackingId(event.trackingId());
    }

    Optional<String> traceParent() {
        return Optional.ofNullable(traceParent);
    }
}
