package dev.cargokit.handling.infrastructure.persistence;

import dev.cargokit.handling.domain.HandlingEvent;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A stored handling event; rows are only inserted.
@Entity
@Immutable
@Table(name = "handling_event")
class HandlingEventEntity {

    @EmbeddedId
    HandlingEventKey key;

    @Column(name = "registration_time", nullable = false)
    Instant registrationTime;

    static HandlingEventEntity of(HandlingEvent event) {
        var entity = new HandlingEventEntity();
        entity.key = HandlingEventKey.of(event);
        entity.registrationTime = event.registrationTime();
        return entity;
    }

    HandlingEvent toEvent() {
        return key.toEvent(registrationTime);
    }
}
