package dev.cargokit.handling.infrastructure.persistence;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// The identity of a handling event (rule A10) in columns; `voyage` is empty where there is none.
@Embeddable
public record HandlingEventKey(
        @Column(name = "tracking_id", nullable = false) String trackingId,
        @Column(name = "completion_time", nullable = false) Instant completionTime,

        @Enumerated(EnumType.STRING) @Column(name = "event_type", nullable = false)
        HandlingEventType eventType,

        @Column(name = "location", nullable = false) String location,
        @Column(name = "voyage", nullable = false) String voyage) {

    public static HandlingEventKey of(HandlingEvent event) {
        return new HandlingEventKey(
                event.cargo().value(),
                event.completionTime(),
                event.type(),
                event.location().code(),
                event.voyage().value());
    }

    public HandlingEvent toEvent(Instant registrationTime) {
        return new HandlingEvent(
                new TrackingId(trackingId),
                eventType,
                new UnLocode(location),
                new VoyageNumber(voyage),
                completionTime,
                registrationTime);
    }
}
