package dev.cargokit.bench.shipping;

import static org.awaitility.Awaitility.await;

import dev.cargokit.bench.system.Database;
import java.time.Duration;

/// Handling's transactional outbox: empty once booking has received every reported event.
record Outbox(Database handling) {

    private static final String PENDING = "select count(*) from outbox where parked_at is null";

    /// Waits until nothing is pending, and returns how long that took.
    Duration awaitEmpty() {
        long begin = System.nanoTime();
        await("empty outbox")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> handling.number(PENDING) == 0);
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
