package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A voyage's entity.
@Entity(name = "voyage")
@Table(name = "voyage")
class VoyageEntity {

    @Id
    String number;

    /// From the first port; voyages are listed in this order.
    Instant departure;

    /// The version of the timetable at the last change.
    long version;

    @Column(name = "schedule_version")
    long scheduleVersion;

    boolean cancelled;

    @Embedded
    ScheduleColumns schedule;

    static VoyageEntity of(Voyage voyage, long version) {
        var entity = new VoyageEntity();
        entity.number = voyage.number().value();
        entity.update(voyage, version);
        return entity;
    }

    void update(Voyage voyage, long newVersion) {
        departure = voyage.departure();
        version = newVersion;
        scheduleVersion = voyage.version();
        cancelled = voyage.cancelled();
        schedule = ScheduleColumns.of(voyage.schedule());
    }

    Voyage toVoyage() {
        return new Voyage(new VoyageNumber(number), schedule.toSchedule(), scheduleVersion, cancelled);
    }
}
