package dev.cargokit.system.container;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.crash.Reporters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Hands reports to the reporters, a few at a time, so that some are under way whatever happens meanwhile.
final class Supply {

    private static final int A_FEW = 2;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Reporters reporters;
    private final List<Incident> reports;
    private final Thread thread;
    private volatile int given;
    private volatile boolean done;

    Supply(Reporters reporters, List<Incident> reports) {
        this.reporters = reporters;
        this.reports = List.copyOf(reports);
        thread = Thread.ofVirtual().start(this::hand);
    }

    private void hand() {
        while (!done && given < reports.size()) {
            int few = Math.min(given + A_FEW, reports.size());
            reporters.give(reports.subList(given, few));
            given = few;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Hands out no more.
    ///
    /// @return how many there were
    int end() throws InterruptedException {
        done = true;
        thread.join();
        return given;
    }
}
