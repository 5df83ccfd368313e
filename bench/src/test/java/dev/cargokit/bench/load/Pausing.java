package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Answers after a pause; every request that `failsEvery` divides fails, none when that is zero.
record Pausing(String name, long pauseMillis, long failsEvery, AtomicLong requests, AtomicLong open)
        implements Workload {

    Pausing(String name, long pauseMillis) {
        this(name, pauseMillis, 0);
    }

    Pausing(String name, long pauseMillis, long failsEvery) {
        this(name, pauseMillis, failsEvery, new AtomicLong(), new AtomicLong());
    }

    @Override
    public Client client() {
        open.incrementAndGet();
        return new Client() {
            @Override
            public boolean perform() {
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pauseMillis);
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
    public Duration settle() {
        return Duration.ofMillis(500);
    }
}
