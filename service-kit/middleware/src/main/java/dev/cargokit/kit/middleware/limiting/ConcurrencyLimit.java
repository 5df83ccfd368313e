package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.refusal.Refusal.TooManyConcurrentCalls;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Counts the calls in progress and refuses those beyond the maximum.
final class ConcurrencyLimit {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final AtomicInteger calls = new AtomicInteger();
    private final Supplier<Integer> maximum;
    private final Counter refused;

    ConcurrencyLimit(Supplier<Integer> maximum, Counter refused) {
        this.maximum = maximum;
        this.refused = refused;
    }

    void enter() {
        if (calls.incrementAndGet() > maximum.get()) {
            calls.decrementAndGet();
            refused.increment();
            throw new TooManyConcurrentCalls(RETRY_AFTER);
        }
    }

    void leave() {
        calls.decrementAndGet();
    }

    int count() {
        return calls.get();
    }
}
