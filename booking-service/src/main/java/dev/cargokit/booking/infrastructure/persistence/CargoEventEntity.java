package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoJournal.Entry;
import dev.cargokit.booking.domain.CargoEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A domain event as it is kept; rows are only ever added. Its place in the feed of changes is given by the
/// database.
@Entity(name = "cargo_event")
@Immutable
@Table(name = "cargo_event")
class CargoEventEntity {

    @EmbeddedId
    Key key;

    String type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;

    @Embeddable
    record Key(@Column(name = "tracking_id") String trackingId, int sequence) {}

    static CargoEventEntity of(CargoEvent event, int sequence) {
        var entity = new CargoEventEntity();
        entity.key = new Key(event.cargo().value(), sequence);
        entity.type = EventType.of(event).word();
        entity.occurredAt = event.occurredAt();
        entity.details = EventDocument.details(event);
        return entity;
    }

    Entry entry() {
        return new Entry(key.sequence(), type, occurredAt, details);
    }
}
