package dev.cargokit.bench.shipping;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Handling's outbox seen from outside: empty when booking knows of every report.
record Relay(Database handling) {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String WAITING = "select count(*) from outbox where parked_at is null";

    /// Waits until nothing waits, and says how long that took.
    ///
    /// @throws IllegalStateException when it takes too long
    Duration awaitEmpty(Duration most) {
        long begin = System.nanoTime();
        while (!handling.column(WAITING).equals(List.of("0"))) {
            if (System.nanoTime() - begin > most.toNanos()) {
                throw new IllegalStateException("reports were not handed over within " + most.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
