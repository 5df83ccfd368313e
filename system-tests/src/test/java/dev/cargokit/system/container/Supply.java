package dev.cargokit.system.container;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.crash.Reporters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Hands reports to the reporters, one after the other, so that some are under way whatever happens meanwhile. When
/// all were handed out it begins again: a client may repeat what it has reported.
final class Supply {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Reporters reporters;
    private final Thread thread;
    private volatile List<Incident> reports;
    private int given;

    Supply(Reporters reporters, List<Incident> reports) {
        this.reporters = reporters;
        this.reports = reports;
        thread = Thread.ofVirtual().start(this::hand);
    }

    private void hand() {
        try {
            for (int next = 0; true; next++) {
                var current = reports;
                reporters.give(current.get(next % current.size()));
                given++;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// Hands out these from now on.
    void goOnWith(List<Incident> others) {
        reports = others;
    }

    /// Hands out no more.
    ///
    /// @return how many there were
    int end() throws InterruptedException {
        thread.interrupt();
        thread.join();
        return given;
    }
}
