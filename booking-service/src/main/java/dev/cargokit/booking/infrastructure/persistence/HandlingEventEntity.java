package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A handling event of a cargo; rows are only inserted.
@Entity(name = "handling_event")
@Immutable
@Table(name = "handling_event")
class HandlingEventEntity {

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    HandlingType type;

    String location;

    /// Blank when the activity has none.
    String voyage;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "registered_at")
    Instant registeredAt;

    boolean expected;

    @Embeddable
    record Key(
            @Column(name = "tracking_id") String trackingId,
            @Column(name = "event_id") UUID eventId) {}

    static HandlingEventEntity of(HandlingEvent event) {
        var report = event.report();
        var entity = new HandlingEventEntity();
        entity.key = new Key(report.cargo().value(), report.id());
        entity.type = report.activity().type();
        entity.location = report.activity().location().code();
        entity.voyage = report.activity().voyage().map(VoyageNumber::value).orElse("");
        entity.completedAt = report.completedAt();
        entity.registeredAt = report.registeredAt();
        entity.expected = event.expected();
        return entity;
    }

    HandlingEvent toEvent() {
        var report = new HandlingReport(
                key.eventId(),
                new TrackingId(key.trackingId()),
                activity(type, location, voyage),
                completedAt,
                registeredAt);
        return new HandlingEvent(report, expected);
    }

    static HandlingActivity activity(HandlingType type, String location, String voyage) {
        var locode = new UnLocode(location);
        return voyage == null || voyage.isEmpty()
                ? HandlingActivity.of(type, locode)
                : HandlingActivity.of(type, locode, new VoyageNumber(voyage));
    }
}
