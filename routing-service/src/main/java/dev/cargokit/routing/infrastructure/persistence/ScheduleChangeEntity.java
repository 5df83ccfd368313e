package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleHistory;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A change of a schedule; never updated.
@Entity(name = "schedule_change")
@Table(name = "schedule_change")
class ScheduleChangeEntity {

    /// The version of the timetable that the change made.
    @Id
    long position;

    String voyage;
    long version;

    @Enumerated(EnumType.STRING)
    ScheduleChange.Kind kind;

    String reason;

    @Column(name = "occurred_at")
    Instant occurredAt;

    boolean cancelled;

    @Embedded
    ScheduleColumns schedule;

    static ScheduleChangeEntity of(long position, ScheduleChange change) {
        var entity = new ScheduleChangeEntity();
        entity.position = position;
        entity.voyage = change.voyage().number().value();
        entity.version = change.voyage().version();
        entity.kind = change.kind();
        entity.reason = change.cause().reason();
        entity.occurredAt = change.cause().at();
        entity.cancelled = change.voyage().cancelled();
        entity.schedule = ScheduleColumns.of(change.voyage().schedule());
        return entity;
    }

    ScheduleChange toChange() {
        return new ScheduleChange(
                new Voyage(new VoyageNumber(voyage), schedule.toSchedule(), version, cancelled),
                kind,
                new ScheduleChange.Cause(reason, occurredAt));
    }

    ScheduleHistory.Entry toEntry() {
        return new ScheduleHistory.Entry(position, toChange());
    }
}
