package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Responds after a delay; every request whose number `failsEvery` divides fails, none when that is zero.
record SlowScenario(String name, long delayMillis, long failsEvery, AtomicLong requests, AtomicLong open)
        implements Scenario {

    SlowScenario(String name, long delayMillis) {
        this(name, delayMillis, 0);
    }

    SlowScenario(String name, long delayMillis, long failsEvery) {
        this(name, delayMillis, failsEvery, new AtomicLong(), new AtomicLong());
    }

    @Override
    public Client client() {
        open.incrementAndGet();
        return new Client() {
            @Override
            public boolean call() {
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
                for (long rest = until - System.nanoTime(); rest > 0; rest = until - System.nanoTime()) {
                    LockSupport.parkNanos(rest);
                }
                long number = requests.incrementAndGet();
                return failsEvery == 0 || number % failsEvery != 0;
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    @Override
    public Duration awaitCompletion() {
        return Duration.ofMillis(500);
    }
}
