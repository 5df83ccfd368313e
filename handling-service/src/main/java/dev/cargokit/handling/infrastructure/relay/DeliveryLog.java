package dev.cargokit.handling.infrastructure.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/// Logs once that delivery is blocked and once that it has resumed, however many workers notice.
final class DeliveryLog {

    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);

    private final Clock clock;
    private final AtomicReference<Instant> blockedSince = new AtomicReference<>();

    DeliveryLog(Clock clock) {
        this.clock = clock;
    }

    void blocked(String reason) {
        if (blockedSince.compareAndSet(null, clock.instant())) {
            LOG.warnf("Delivery from the outbox is blocked: %s", reason);
        }
    }

    /// Delivery has resumed when no event is left from before the blockage.
    ///
    /// @param oldest when the oldest undelivered event was registered
    void update(Optional<Instant> oldest) {
        var since = blockedSince.get();
        if (since != null && oldest.stream().allMatch(since::isBefore) && blockedSince.compareAndSet(since, null)) {
            LOG.info("Delivery from the outbox has resumed");
        }
    }
}
