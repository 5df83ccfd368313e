package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.kit.postgres.Notifications;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The change feed over the table of cargo events, in the order of (transaction, position).
///
/// A transaction gets its id before it commits, so a lower id may appear after a higher one was read. Below
/// the oldest running transaction nothing can appear any more: the feed ends there (PostgreSQL 17, section
/// 9.27.8).
@ApplicationScoped
class PostgresChangeFeed implements ChangeFeed {

    static final String CHANNEL = "cargo_changes";

    private static final String END = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String AFTER = """
            select transaction::text, position, tracking_id
            from cargo_event
            where (transaction, position) > (?::text::xid8, ?)
              and transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by transaction, position
            limit ?""";

    private static final Duration POLL = Duration.ofMillis(250);

    private final DataSource database;
    private final Notifications notifications;

    PostgresChangeFeed(DataSource database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    void listen(@Observes StartupEvent event) {
        notifications.listen(CHANNEL, _ -> wake());
    }

    private synchronized void wake() {
        notifyAll();
    }

    /// Notified or not, the caller polls: a change becomes visible only when older transactions have ended.
    @Override
    public synchronized void awaitChange() throws InterruptedException {
        wait(POLL.toMillis());
    }

    @Override
    public Position end() {
        return query(END, _ -> {}, row -> new Position(row.getLong(1), 0)).getFirst();
    }

    @Override
    public List<Change> after(Position position, int limit) {
        return query(
                AFTER,
                statement -> {
                    statement.setString(1, Long.toString(position.transaction()));
                    statement.setLong(2, position.id());
                    statement.setInt(3, limit);
                },
                row -> new Change(new Position(row.getLong(1), row.getLong(2)), row.getString(3)));
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            var rows = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
