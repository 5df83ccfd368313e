package dev.cargokit.booking.infrastructure.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoEvent;
import dev.cargokit.booking.domain.cargo.RoutingStatus;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.infrastructure.events.CargoEventRow;
import dev.cargokit.kit.postgres.GroupCommit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;

/// Inserts new cargos and their events, in the current transaction or else in one that concurrent insertions share.
/// By JDBC: a group is one statement and, where it commits by itself, one round trip.
@ApplicationScoped
class CargoInsert {

    /// An id in use must not break the transaction, as a failing insert would (rule A14).
    private static final String INSERT = """
            with added as (
                insert into cargo (tracking_id, version, origin, destination, arrival_deadline, departing_after,
                    routing_status, transport_status, misdirected, unloaded_at_destination, events)
                select tracking_id, version, origin, destination, arrival_deadline, departing_after,
                    routing_status, transport_status, false, false, events
                from jsonb_populate_recordset(null::cargo, ?::jsonb)
                on conflict do nothing
                returning tracking_id
            ), recorded as (
                insert into cargo_event (tracking_id, sequence, type, occurred_at, details)
                select tracking_id, sequence, type, occurred_at, details
                from jsonb_populate_recordset(null::cargo_event, ?::jsonb) join added using (tracking_id)
            )
            select tracking_id from added""";

    private final DataSource database;
    private final Session session;
    private final ObjectMapper json;
    private final GroupCommit<NewCargo, Boolean> groupCommit = new GroupCommit<>(this::insertGroup);

    CargoInsert(DataSource database, Session session, ObjectMapper json) {
        this.database = database;
        this.session = session;
        this.json = json;
    }

    /// False when the cargo's tracking id is in use.
    boolean insert(Cargo cargo, List<CargoEvent> events) {
        var added = NewCargo.of(cargo, CargoEventRow.of(events, 0));
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            return groupCommit.write(added);
        }
        return session.doReturningWork(connection -> insert(connection, List.of(added)))
                .getFirst();
    }

    private List<Boolean> insertGroup(List<NewCargo> cargos) {
        try (var connection = database.getConnection()) {
            return insert(connection, cargos);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Boolean> insert(Connection connection, List<NewCargo> cargos) throws SQLException {
        // Of two with the same id the second finds it in use.
        var first = cargos.stream().collect(toMap(cargo -> cargo.row().trackingId(), identity(), (one, _) -> one));
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(
                    1, write(first.values().stream().map(NewCargo::row).toList()));
            statement.setString(
                    2,
                    write(first.values().stream()
                            .flatMap(cargo -> cargo.events().stream())
                            .toList()));
            var added = new HashSet<NewCargo>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    added.add(first.get(rows.getString(1)));
                }
            }
            return cargos.stream().map(added::remove).toList();
        }
    }

    private String write(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record NewCargo(Row row, List<CargoEventRow> events) {

        static NewCargo of(Cargo cargo, List<CargoEventRow> events) {
            var specification = cargo.specification();
            return new NewCargo(
                    new Row(
                            cargo.trackingId().value(),
                            cargo.version(),
                            specification.origin().code(),
                            specification.destination().code(),
                            specification.arrivalDeadline(),
                            specification.departingAfter(),
                            cargo.delivery().routingStatus(),
                            cargo.delivery().transportStatus(),
                            events.size()),
                    events);
        }
    }

    /// The columns of a new cargo that are not null.
    private record Row(
            String trackingId,
            long version,
            String origin,
            String destination,
            Instant arrivalDeadline,
            Instant departingAfter,
            RoutingStatus routingStatus,
            TransportStatus transportStatus,
            int events) {}
}
