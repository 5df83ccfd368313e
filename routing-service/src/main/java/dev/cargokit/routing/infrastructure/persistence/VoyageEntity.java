package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A voyage's entity. Its movements are one JSON document, because they are only read and written together.
@Entity(name = "voyage")
@Table(name = "voyage")
class VoyageEntity {

    @Id
    String number;

    /// From the first port; voyages are listed in this order.
    Instant departure;

    /// The version of the timetable at the last change.
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MovementDocument> movements;

    static VoyageEntity of(Voyage voyage, long version) {
        var entity = new VoyageEntity();
        entity.number = voyage.number().value();
        entity.update(voyage, version);
        return entity;
    }

    void update(Voyage voyage, long newVersion) {
        departure = voyage.departure();
        version = newVersion;
        movements =
                voyage.schedule().movements().stream().map(MovementDocument::of).toList();
    }

    Voyage toVoyage() {
        return new Voyage(
                new VoyageNumber(number),
                new Schedule(
                        movements.stream().map(MovementDocument::toMovement).toList()));
    }
}
