package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.booking.infrastructure.BookingConfig;
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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/// The change feed over the table of cargo events, in the order of (transaction, position).
///
/// A transaction gets its id before it commits, so a lower id may appear after a higher one was read. Below
/// the oldest running transaction nothing can appear any more: the feed ends there (PostgreSQL 17, section
/// 9.27.8). What is committed above it becomes final without a notification, so the feed is polled soon.
@ApplicationScoped
class PostgresChangeFeed implements ChangeFeed {

    static final String CHANNEL = "cargo_changes";

    private static final String END = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String AFTER = """
            select transaction::text, position, tracking_id, transaction < pg_snapshot_xmin(pg_current_snapshot())
            from cargo_event
            where (transaction, position) > (?::text::xid8, ?)
            order by transaction, position
            limit ?""";

    private static final Duration PENDING_POLL = Duration.ofMillis(50);

    private final DataSource database;
    private final Duration poll;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile long received;

    PostgresChangeFeed(DataSource database, BookingConfig config) {
        this.database = database;
        this.poll = config.changePoll();
    }

    void listen(@Observes StartupEvent event, Notifications notifications) {
        notifications.listen(CHANNEL, _ -> wake());
    }

    void wake() {
        lock.lock();
        try {
            received++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitChange(Batch batch, Duration atMost) throws InterruptedException {
        long untilPoll = batch.readAt() + (batch.pending() ? PENDING_POLL : poll).toNanos() - System.nanoTime();
        lock.lockInterruptibly();
        try {
            long remaining = Math.min(untilPoll, atMost.toNanos());
            while (received == batch.notifications() && remaining > 0) {
                remaining = changed.awaitNanos(remaining);
            }
            return received != batch.notifications() || untilPoll <= atMost.toNanos();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Position end() {
        return query(END, _ -> {}, row -> new Position(row.getLong(1), 0)).getFirst();
    }

    @Override
    public Batch after(Position position, int limit) {
        long receivedBefore = received;
        long readAt = System.nanoTime();
        var rows = query(
                AFTER,
                statement -> {
                    statement.setString(1, Long.toString(position.transaction()));
                    statement.setLong(2, position.id());
                    statement.setInt(3, limit);
                },
                row -> new Row(
                        new Change(new Position(row.getLong(1), row.getLong(2)), row.getString(3)), row.getBoolean(4)));
        var changes = rows.stream().takeWhile(Row::isFinal).map(Row::change).toList();
        return new Batch(changes, changes.size() < rows.size(), receivedBefore, readAt);
    }

    private record Row(Change change, boolean isFinal) {}

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
