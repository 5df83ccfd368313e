package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.handling.HandlingType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class HandlingEventEntityRepository implements PanacheRepositoryBase<HandlingEventEntity, HandlingEventEntity.Key> {

    /// Of each cargo the latest events of each type, and those that have the id of a report, or its type and
    /// completion. Each is an entry or two of an index, however long the histories are.
    private static final String RECENT_OR_REPORTED = """
            with report as (
                select * from unnest(?, ?, ?, ?) as report (tracking_id, event_id, type, completed_at)
            )
            select latest.*
            from (select distinct tracking_id from report) as cargo
            cross join unnest(?) as kind (type)
            cross join lateral (
                select * from handling_event
                where tracking_id = cargo.tracking_id and type = kind.type
                order by completed_at desc fetch first row with ties) as latest
            union
            select event.* from report join handling_event as event using (tracking_id, event_id)
            union
            select event.* from report join handling_event as event using (tracking_id, type, completed_at)""";

    List<HandlingEventEntity> findByCargos(Collection<String> trackingIds) {
        return getSession()
                .createQuery("from handling_event where key.trackingId in :ids", HandlingEventEntity.class)
                .setParameterList("ids", trackingIds)
                .getResultList();
    }

    /// The part of the histories that the reports need.
    List<HandlingEvent> findRecentOrReported(Collection<HandlingReport> reports) {
        return getSession().doReturningWork(connection -> findRecentOrReported(connection, reports));
    }

    private static List<HandlingEvent> findRecentOrReported(Connection connection, Collection<HandlingReport> reports)
            throws SQLException {
        try (var statement = connection.prepareStatement(RECENT_OR_REPORTED)) {
            statement.setArray(
                    1,
                    array(connection, "text", reports, report -> report.cargo().value()));
            statement.setArray(2, array(connection, "uuid", reports, HandlingReport::id));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            reports,
                            report -> report.activity().type()));
            statement.setArray(4, array(connection, "timestamptz", reports, HandlingReport::completedAt));
            statement.setArray(5, array(connection, "text", List.of(HandlingType.values()), type -> type));
            var found = new ArrayList<HandlingEvent>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(event(row));
                }
            }
            return found;
        }
    }

    private static <T> Array array(
            Connection connection, String type, Collection<T> values, Function<T, Object> element) throws SQLException {
        return connection.createArrayOf(
                type, values.stream().map(element).map(Object::toString).toArray());
    }

    private static HandlingEvent event(ResultSet row) throws SQLException {
        var report = new HandlingReport(
                row.getObject("event_id", UUID.class),
                new TrackingId(row.getString("tracking_id")),
                HandlingEventEntity.activity(
                        HandlingType.valueOf(row.getString("type")),
                        row.getString("location"),
                        row.getString("voyage")),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
        return new HandlingEvent(report, row.getBoolean("expected"));
    }
}
