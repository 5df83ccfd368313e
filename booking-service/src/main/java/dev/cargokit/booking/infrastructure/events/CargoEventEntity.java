package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.application.CargoEventRepository.StoredEvent;
import dev.cargokit.booking.domain.cargo.CargoEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// A stored domain event; rows are only inserted. The database assigns its position in the change feed.
@Entity(name = "cargo_event")
@Immutable
@Table(name = "cargo_event")
class CargoEventEntity {

    @EmbeddedId
    Key key;

    String type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;

    @Embeddable
    record Key(@Column(name = "tracking_id") String trackingId, int sequence) {}

    static CargoEventEntity of(CargoEvent event, int sequence) {
        var entity = new CargoEventEntity();
        entity.key = new Key(event.cargo().value(), sequence);
        entity.type = CargoEventType.of(event).wireName();
        entity.occurredAt = event.occurredAt();
        entity.details = CargoEventDetails.details(event);
        return entity;
    }

    StoredEvent toStoredEvent() {
        return new StoredEvent(key.sequence(), type, occurredAt, details);
    }
}
