package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.application.ChangeFeed.Batch;
import dev.cargokit.booking.infrastructure.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/// When the feed is read again; it polls once an hour here.
@Timeout(60)
class PostgresChangeFeedTest {

    private final PostgresChangeFeed feed =
            new PostgresChangeFeed(new PGSimpleDataSource(), Settings.of(Map.of("cargokit.booking.change-poll", "1h")));

    @Test
    void after_a_notification() throws InterruptedException {
        Thread.startVirtualThread(feed::wake);

        feed.awaitChange(new Batch(List.of(), false, 0));
    }

    @Test
    void at_once_after_a_notification_that_came_since_the_batch_was_read() throws InterruptedException {
        feed.wake();

        feed.awaitChange(new Batch(List.of(), false, 0));
    }

    @Test
    void soon_while_a_change_is_not_final() throws InterruptedException {
        feed.awaitChange(new Batch(List.of(), true, 0));
    }
}
