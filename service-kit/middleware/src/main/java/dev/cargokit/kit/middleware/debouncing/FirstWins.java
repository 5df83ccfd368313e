package dev.cargokit.kit.middleware.debouncing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The first call is carried out immediately; those that follow within the wait get its result and prolong the burst.
final class FirstWins implements Debounce {

    private final Supplier<Duration> wait;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private CompletableFuture<Object> outcome = CompletableFuture.completedFuture(null);
    private long began;
    private long lastCall;
    private boolean none = true;

    /// @param nanos the time, as of `System.nanoTime()`
    FirstWins(Supplier<Duration> wait, LongSupplier nanos) {
        this.wait = wait;
        this.nanos = nanos;
    }

    @Override
    public Object call(Callable<Object> work) throws Exception {
        boolean first;
        CompletableFuture<Object> current;
        lock.lock();
        try {
            long now = nanos.getAsLong();
            first = none || outcome.isDone() && isOver(now);
            if (first) {
                outcome = new CompletableFuture<>();
                began = now;
                none = false;
            }
            lastCall = now;
            current = outcome;
        } finally {
            lock.unlock();
        }
        return first ? Debounce.win(current, work) : Debounce.share(current);
    }

    private boolean isOver(long now) {
        long silence = wait.get().toNanos();
        return now - lastCall >= silence || now - began >= silence * LONGEST_BURST;
    }
}
