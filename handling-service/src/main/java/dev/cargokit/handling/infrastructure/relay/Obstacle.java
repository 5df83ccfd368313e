package dev.cargokit.handling.infrastructure.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/// Says once that events cannot be told, and once that they can again, however many workers notice.
final class Obstacle {

    private static final Logger LOG = Logger.getLogger(Obstacle.class);

    private final Clock clock;
    private final AtomicReference<Instant> since = new AtomicReference<>();

    Obstacle(Clock clock) {
        this.clock = clock;
    }

    void met(String reason) {
        if (since.compareAndSet(null, clock.instant())) {
            LOG.warnf("Events wait in the outbox: %s", reason);
        }
    }

    /// It is overcome when nothing waits any more that waited for it.
    ///
    /// @param oldest since when the oldest event waits
    void look(Optional<Instant> oldest) {
        var met = since.get();
        if (met != null && oldest.stream().allMatch(met::isBefore) && since.compareAndSet(met, null)) {
            LOG.info("Events flow again");
        }
    }
}
