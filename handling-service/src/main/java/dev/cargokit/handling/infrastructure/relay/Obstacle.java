package dev.cargokit.handling.infrastructure.relay;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Says once that events cannot be told, and once that they can again, however many workers notice.
final class Obstacle {

    private static final Logger LOG = Logger.getLogger(Obstacle.class);

    private final AtomicBoolean met = new AtomicBoolean();

    void met(String reason) {
        if (met.compareAndSet(false, true)) {
            LOG.warnf("Events wait in the outbox: %s", reason);
        }
    }

    void overcome() {
        if (met.compareAndSet(true, false)) {
            LOG.info("Events flow again");
        }
    }
}
