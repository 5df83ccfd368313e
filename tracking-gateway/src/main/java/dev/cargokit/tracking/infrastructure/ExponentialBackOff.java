package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.TrackingConfig.Feed;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// The delays before reconnects: each twice as long as the one before, with jitter, so that gateways that lost their
/// connections together do not reconnect together.
final class ExponentialBackOff {

    private final Duration initial;
    private final Duration maximum;
    private Duration next;

    ExponentialBackOff(Feed feed) {
        this.initial = feed.initialDelay();
        this.maximum = feed.maximumDelay();
        this.next = initial;
    }

    /// Between half and all of the next delay.
    Duration next() {
        long millis = next.toMillis();
        next = next.multipliedBy(2).compareTo(maximum) < 0 ? next.multipliedBy(2) : maximum;
        return Duration.ofMillis(Math.max(1, ThreadLocalRandom.current().nextLong(millis / 2, millis + 1)));
    }

    void reset() {
        next = initial;
    }
}
