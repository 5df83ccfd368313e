package dev.cargokit.booking.infrastructure.events;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.application.ChangeFeed.Batch;
import dev.cargokit.booking.infrastructure.Settings;
import java.time.Duration;
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

        assertTrue(awaitChange(false));
    }

    @Test
    void at_once_after_a_notification_that_came_since_the_batch_was_read() throws InterruptedException {
        feed.wake();

        assertTrue(awaitChange(false));
    }

    @Test
    void soon_while_a_change_is_not_final() throws InterruptedException {
        assertTrue(awaitChange(true));
    }

    @Test
    void not_when_the_time_has_passed_before() throws InterruptedException {
        assertFalse(feed.awaitChange(new Batch(List.of(), false, 0, System.nanoTime()), Duration.ofMillis(1)));
    }

    private boolean awaitChange(boolean pending) throws InterruptedException {
        return feed.awaitChange(new Batch(List.of(), pending, 0, System.nanoTime()), Duration.ofHours(2));
    }
}
