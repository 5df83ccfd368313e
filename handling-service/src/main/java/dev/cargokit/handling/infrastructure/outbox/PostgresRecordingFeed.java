package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.application.HandlingEventRecorded;
import dev.cargokit.handling.application.RecordingFeed;
import dev.cargokit.kit.postgres.Notifications;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/// A notification for each cargo with a new event, sent after the commit; and the contents of the outbox, which also
/// show what was recorded when its notification was lost.
@ApplicationScoped
class PostgresRecordingFeed implements RecordingFeed {

    static final String CHANNEL = "recorded";

    private static final String UNDELIVERED = "select tracking_id from outbox limit ?";
    private static final int QUEUE = 100_000;

    private final DataSource database;
    private final Notifications notifications;
    private final Set<Queued> subscriptions = ConcurrentHashMap.newKeySet();

    PostgresRecordingFeed(DataSource database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    void listen(@Observes StartupEvent event) {
        notifications.listen(CHANNEL, this::notified);
    }

    void announce(@Observes HandlingEventRecorded recorded) {
        notifications.send(CHANNEL, recorded.event().cargo().value());
    }

    /// @param trackingId empty when notifications may have been missed
    void notified(String trackingId) {
        subscriptions.forEach(subscription -> subscription.add(trackingId));
    }

    @Override
    public Subscription subscribe() {
        var subscription = new Queued();
        subscriptions.add(subscription);
        return subscription;
    }

    @Override
    public Undelivered undelivered(int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UNDELIVERED)) {
            statement.setInt(1, limit + 1);
            var trackingIds = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    trackingIds.add(row.getString(1));
                }
            }
            return new Undelivered(trackingIds.stream().limit(limit).distinct().toList(), trackingIds.size() <= limit);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Queued implements Subscription {

        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>(QUEUE);
        private volatile boolean missed;

        private void add(String trackingId) {
            if (trackingId.isEmpty() || !queue.offer(trackingId)) {
                missed = true;
            }
        }

        @Override
        public List<String> next(int limit, Duration atMost) throws InterruptedException {
            var first = queue.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (missed) {
                throw new IllegalStateException("Notifications may have been missed.");
            }
            if (first == null) {
                return List.of();
            }
            var next = new ArrayList<>(List.of(first));
            queue.drainTo(next, limit - 1);
            return next;
        }

        @Override
        public void close() {
            subscriptions.remove(this);
        }
    }
}
