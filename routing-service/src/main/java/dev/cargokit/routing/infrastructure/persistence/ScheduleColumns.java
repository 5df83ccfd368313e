package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Schedule;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A schedule's columns: two JSON documents, because they are only read and written together.
@Embeddable
class ScheduleColumns {

    @JdbcTypeCode(SqlTypes.JSON)
    List<MovementDocument> movements;

    @JdbcTypeCode(SqlTypes.JSON)
    List<OmittedCallDocument> omitted;

    static ScheduleColumns of(Schedule schedule) {
        var columns = new ScheduleColumns();
        columns.movements =
                schedule.movements().stream().map(MovementDocument::of).toList();
        columns.omitted =
                schedule.omitted().stream().map(OmittedCallDocument::of).toList();
        return columns;
    }

    Schedule toSchedule() {
        return new Schedule(
                movements.stream().map(MovementDocument::toMovement).toList(),
                omitted.stream().map(OmittedCallDocument::toOmittedCall).toList());
    }
}
