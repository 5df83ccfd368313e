package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.TooManyCallsUnderWay;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Counts calls from when they come in until they are complete, and takes on no more than so many.
final class UnderWay {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final AtomicInteger calls = new AtomicInteger();
    private final Supplier<Integer> most;
    private final Counter refused;

    UnderWay(Supplier<Integer> most, Counter refused) {
        this.most = most;
        this.refused = refused;
    }

    void enter() {
        if (calls.incrementAndGet() > most.get()) {
            calls.decrementAndGet();
            refused.increment();
            throw new TooManyCallsUnderWay(A_MOMENT);
        }
    }

    void leave() {
        calls.decrementAndGet();
    }

    int count() {
        return calls.get();
    }
}
