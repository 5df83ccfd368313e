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

/// A voyage's row: its movements are one document, as they are read and written only together.
@Entity(name = "voyage")
@Table(name = "voyage")
class VoyageEntity {

    @Id
    String number;

    /// From the first port; the order in which voyages are listed.
    Instant departure;

    /// The version of the timetable that this row came with.
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MovementDocument> movements;

    static VoyageEntity of(Voyage voyage, long version) {
        VoyageEntity row = new VoyageEntity();
        row.number = voyage.number().value();
        row.take(voyage, version);
        return row;
    }

    void take(Voyage voyage, long newVersion) {
        departure = voyage.departure();
        version = newVersion;
        movements =
                voyage.schedule().movements().stream().map(MovementDocument::of).toList();
    }

    Voyage voyage() {
        return new Voyage(
                new VoyageNumber(number),
                new Schedule(movements.stream().map(MovementDocument::movement).toList()));
    }
}
