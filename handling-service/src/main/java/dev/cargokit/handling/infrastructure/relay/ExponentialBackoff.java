package dev.cargokit.handling.infrastructure.relay;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Delays that double up to a maximum, with jitter: each is reduced by up to a half at random, so that
/// workers that failed together do not retry together.
final class ExponentialBackoff {

    private static final Duration INITIAL = Duration.ofMillis(100);

    private final Duration maximum;
    private final RandomGenerator random;
    private Duration next = INITIAL;

    ExponentialBackoff(Duration maximum, RandomGenerator random) {
        this.maximum = maximum;
        this.random = random;
    }

    Duration next() {
        var delay = next.compareTo(maximum) < 0 ? next : maximum;
        next = delay.multipliedBy(2);
        return delay.minusMillis((long) (random.nextDouble() * delay.toMillis() / 2));
    }

    void reset() {
        next = INITIAL;
    }
}
