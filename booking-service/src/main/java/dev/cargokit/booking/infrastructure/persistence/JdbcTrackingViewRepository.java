package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.TrackingView;
import dev.cargokit.booking.application.TrackingView.Handled;
import dev.cargokit.booking.application.TrackingViewRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Reads a cargo and its handling events in one select. By JDBC: Hibernate would read the legs, which tracking does not
/// show, and bind them twice.
@ApplicationScoped
class JdbcTrackingViewRepository implements TrackingViewRepository {

    /// One row per event, in the order of `HandlingEvent.CHRONOLOGICAL`; one without an event when there is none.
    private static final String SELECT = """
            select version, origin, destination, arrival_deadline, misdirected, transport_status,
                last_known_location, current_voyage, eta, next_activity, next_location, next_voyage,
                type, location, voyage, completed_at, expected
            from cargo left join handling_event using (tracking_id)
            where tracking_id = ?
            order by type = 'CLAIM', completed_at, registered_at""";

    private final DataSource database;

    JdbcTrackingViewRepository(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<TrackingView> find(TrackingId trackingId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, trackingId.value());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(view(trackingId, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrackingView view(TrackingId trackingId, ResultSet row) throws SQLException {
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
                row.getString("next_activity") == null
                        ? Optional.empty()
                        : Optional.of(activity(row, "next_activity", "next_location", "next_voyage")),
                handled(row));
    }

    private static List<Handled> handled(ResultSet row) throws SQLException {
        var handled = new ArrayList<Handled>();
        do {
            if (row.getString("type") != null) {
                handled.add(new Handled(
                        activity(row, "type", "location", "voyage"),
                        instant(row, "completed_at"),
                        row.getBoolean("expected")));
            }
        } while (row.next());
        return handled;
    }

    private static HandlingActivity activity(ResultSet row, String type, String location, String voyage)
            throws SQLException {
        return HandlingEventEntity.activity(
                HandlingType.valueOf(row.getString(type)), row.getString(location), row.getString(voyage));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
