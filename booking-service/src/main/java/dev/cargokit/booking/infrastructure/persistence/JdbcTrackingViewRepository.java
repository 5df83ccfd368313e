package dev.cargokit.booking.infrastructure.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.booking.application.TrackingView;
import dev.cargokit.booking.application.TrackingView.Handled;
import dev.cargokit.booking.application.TrackingViewRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Reads a cargo, its handling events and the last 100 changes of its ETA in one row. By JDBC: Hibernate would read the
/// legs, which tracking does not show, and bind them twice.
@ApplicationScoped
class JdbcTrackingViewRepository implements TrackingViewRepository {

    /// The events are in the order of `HandlingEvent.CHRONOLOGICAL`.
    private static final String SELECT = """
            select version, origin, destination, arrival_deadline, misdirected, transport_status,
                last_known_location, current_voyage, eta, next_activity, next_location, next_voyage, next_expected_by,
                coalesce(risks, '[]') as risks,
                (select coalesce(json_agg(json_build_object('type', type, 'location', location, 'voyage', voyage,
                        'completed_at', completed_at, 'expected', expected)
                        order by type = 'CLAIM', completed_at, registered_at), '[]')
                    from handling_event where tracking_id = cargo.tracking_id) as handled,
                (select coalesce(json_agg(json_build_object('eta', eta, 'reason', reason, 'changed_at', changed_at)
                        order by sequence), '[]')
                    from (select * from eta_change where tracking_id = cargo.tracking_id
                        order by sequence desc limit 100) as latest) as eta_history
            from cargo
            where tracking_id = ?""";

    private final DataSource database;
    private final ObjectMapper json;

    JdbcTrackingViewRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<TrackingView> find(TrackingId trackingId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, trackingId.value());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(view(trackingId, row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TrackingView view(TrackingId trackingId, ResultSet row) throws SQLException, JsonProcessingException {
        return new TrackingView(
                trackingId,
                row.getLong("version"),
                new UnLocode(row.getString("origin")),
                new UnLocode(row.getString("destination")),
                instant(row, "arrival_deadline"),
                row.getBoolean("misdirected"),
                TransportStatus.valueOf(row.getString("transport_status")),
                Optional.ofNullable(row.getString("last_known_location")).map(UnLocode::new),
                Optional.ofNullable(row.getString("current_voyage")).map(VoyageNumber::new),
                Optional.ofNullable(instant(row, "eta")),
                nextActivity(row),
                Optional.ofNullable(instant(row, "next_expected_by")),
                read(row, "risks", RiskDocument[].class)
                        .map(RiskDocument::toRisk)
                        .toList(),
                read(row, "handled", HandledRow[].class)
                        .map(HandledRow::toHandled)
                        .toList(),
                read(row, "eta_history", EtaChangeRow[].class)
                        .map(EtaChangeRow::toEtaChange)
                        .toList());
    }

    private <T> Stream<T> read(ResultSet row, String column, Class<T[]> type)
            throws SQLException, JsonProcessingException {
        return Stream.of(json.readValue(row.getString(column), type));
    }

    private static Optional<HandlingActivity> nextActivity(ResultSet row) throws SQLException {
        var type = row.getString("next_activity");
        return type == null
                ? Optional.empty()
                : Optional.of(HandlingEventEntity.activity(
                        HandlingType.valueOf(type), row.getString("next_location"), row.getString("next_voyage")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private record HandledRow(
            HandlingType type, String location, String voyage, Instant completedAt, boolean expected) {

        Handled toHandled() {
            return new Handled(HandlingEventEntity.activity(type, location, voyage), completedAt, expected);
        }
    }

    private record EtaChangeRow(Instant eta, String reason, Instant changedAt) {

        EtaChange toEtaChange() {
            return new EtaChange(Optional.ofNullable(eta), reason, changedAt);
        }
    }
}
