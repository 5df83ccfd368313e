package dev.cargokit.kit.middleware.debouncing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The first call is carried out immediately; those that follow within the wait get its result and prolong the burst.
final class FirstWins implements Debounce {

    private final Supplier<Duration> wait;
    private final LongSupplier nanos;
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
        var current = new CompletableFuture<Object>();
        var shared = join(current);
        return shared == current ? Debounce.win(current, work) : Debounce.share(shared);
    }

    /// The outcome of the current burst; of a new one, if there is none or it is over.
    private synchronized CompletableFuture<Object> join(CompletableFuture<Object> next) {
        long now = nanos.getAsLong();
        if (none || outcome.isDone() && isOver(now)) {
            outcome = next;
            began = now;
            none = false;
        }
        lastCall = now;
        return outcome;
    }

    private boolean isOver(long now) {
        long silence = wait.get().toNanos();
        return now - lastCall >= silence || now - began >= silence * LONGEST_BURST;
    }
}
