package dev.cargokit.handling.infrastructure.relay;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Pauses that double up to a limit. Each is cut by up to a half at random, so that those who failed together do
/// not come back together.
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);

    private final Duration longest;
    private final RandomGenerator random;
    private Duration next = FIRST;

    Backoff(Duration longest, RandomGenerator random) {
        this.longest = longest;
        this.random = random;
    }

    Duration next() {
        Duration whole = next.compareTo(longest) < 0 ? next : longest;
        next = whole.multipliedBy(2);
        return whole.minusMillis((long) (random.nextDouble() * whole.toMillis() / 2));
    }

    void reset() {
        next = FIRST;
    }
}
