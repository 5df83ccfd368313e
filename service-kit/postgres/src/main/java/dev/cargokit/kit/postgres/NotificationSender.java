package dev.cargokit.kit.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Sends notifications from one virtual thread; those that arrive during one statement are sent together by the next.
@ApplicationScoped
class NotificationSender {

    private static final Logger LOG = Logger.getLogger(NotificationSender.class);

    /// A NOTIFY is a transaction with an id of its own. Nobody needs it on disk, so its commit waits for no flush.
    private static final String NOTIFY = """
            select set_config('synchronous_commit', 'off', true), pg_notify(channel, payload)
            from unnest(?, ?) as notification (channel, payload)""";

    private final DataSource database;
    private final Set<Notifications.Notification> waiting = new LinkedHashSet<>();
    private volatile Thread thread;

    NotificationSender(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("notification-sender").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    synchronized void send(Notifications.Notification notification) {
        waiting.add(notification);
        notifyAll();
    }

    private void run() {
        try {
            while (true) {
                notify(takeAll());
            }
        } catch (InterruptedException _) {
            // The service stops; listeners poll for what was not sent.
        }
    }

    private synchronized List<Notifications.Notification> takeAll() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    private void notify(List<Notifications.Notification> notifications) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTIFY)) {
            statement.setArray(1, texts(connection, notifications, Notifications.Notification::channel));
            statement.setArray(2, texts(connection, notifications, Notifications.Notification::payload));
            statement.execute();
        } catch (SQLException e) {
            LOG.debugf("Notifications lost, the listeners' poll replaces them: %s", e.getMessage());
        }
    }

    private static Array texts(
            Connection connection,
            List<Notifications.Notification> notifications,
            Function<Notifications.Notification, String> text)
            throws SQLException {
        return connection.createArrayOf("text", notifications.stream().map(text).toArray());
    }
}
