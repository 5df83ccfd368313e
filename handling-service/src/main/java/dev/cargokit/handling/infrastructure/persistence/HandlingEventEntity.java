package dev.cargokit.handling.infrastructure.persistence;

import dev.cargokit.handling.domain.HandlingEvent;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A handling event on record; never changed, never deleted.
@Entity
@Immutable
@Table(name = "handling_event")
class HandlingEventEntity {

    @EmbeddedId
    HandlingEventKey key;

    @Column(name = "registration_time", nullable = false)
    Instant registrationTime;

    static HandlingEventEntity of(HandlingEvent event) {
        HandlingEventEntity entity = new HandlingEventEntity();
        entity.key = HandlingEventKey.of(event);
        entity.registrationTime = event.registrationTime();
        return entity;
    }

    HandlingEvent toDomain() {
        return key.registered(registrationTime);
    }
}
