package dev.cargokit.kit.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/// Listens on a connection of its own, outside the pool (a pooled one would keep LISTENing for its next user), and
/// connects again when it breaks.
@ApplicationScoped
class NotificationListener {

    private static final Logger LOG = Logger.getLogger(NotificationListener.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int WAIT_MILLIS = 5_000;
    private static final int PROBE_SECONDS = 2;

    private final DataSource database;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private volatile Thread thread;

    NotificationListener(UnpooledConnections unpooled) {
        database = unpooled.connections("notifications");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("notification-listener").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    void add(String channel, Consumer<String> listener) {
        listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(listener);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debugf("Not listening for notifications: %s", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        var listening = List.copyOf(listeners.keySet());
        try (var statement = connection.createStatement()) {
            for (var channel : listening) {
                statement.execute("listen " + postgres.escapeIdentifier(channel));
            }
        }
        listening.forEach(channel -> deliver(channel, ""));
        while (!Thread.currentThread().isInterrupted() && listening.size() == listeners.size()) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications == null || notifications.length == 0) {
                if (!connection.isValid(PROBE_SECONDS)) {
                    return;
                }
                continue;
            }
            for (var notification : notifications) {
                deliver(notification.getName(), notification.getParameter());
            }
        }
    }

    private void deliver(String channel, String payload) {
        for (var listener : listeners.getOrDefault(channel, List.of())) {
            try {
                listener.accept(payload);
            } catch (RuntimeException e) {
                LOG.warnf("A listener on %s failed: %s", channel, e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
