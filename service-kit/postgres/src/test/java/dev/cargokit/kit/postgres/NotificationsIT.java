package dev.cargokit.kit.postgres;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cargokit.kit.test.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NotificationsIT {

    @Inject
    Notifications notifications;

    @Inject
    Migrations migrations;

    @Inject
    DataSource database;

    @Test
    void listeners_hear_what_a_committed_transaction_raised() {
        var heard = listen("committed");

        QuarkusTransaction.requiringNew().run(() -> notifications.send("committed", "A"));

        await().until(() -> heard.contains("A"));
    }

    @Test
    void listeners_hear_nothing_of_a_transaction_that_rolled_back() {
        var heard = listen("rolled_back");

        QuarkusTransaction.begin();
        notifications.send("rolled_back", "A");
        QuarkusTransaction.rollback();
        notifications.send("rolled_back", "B");

        await().until(() -> heard.contains("B"));
        assertFalse(heard.contains("A"));
    }

    @Test
    void listeners_get_an_empty_notification_after_a_reconnection() throws Exception {
        var heard = listen("broken");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'notifications'");
        }

        await().until(() -> heard.stream().filter(String::isEmpty).count() >= 2);
    }

    @Test
    void migrations_have_run() {
        await().until(migrations::done);
    }

    /// Waits until the listener is connected, which an empty payload says.
    private List<String> listen(String channel) {
        var heard = new CopyOnWriteArrayList<String>();
        notifications.listen(channel, heard::add);
        await().until(() -> heard.contains(""));
        return heard;
    }
}
