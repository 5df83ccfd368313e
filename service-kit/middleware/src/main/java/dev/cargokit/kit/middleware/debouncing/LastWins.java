package dev.cargokit.kit.middleware.debouncing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Each call waits to see whether another follows. The last one is carried out, on its own thread, and its result is
/// shared by all.
final class LastWins implements Debounce {

    private final Supplier<Duration> wait;
    private final ReentrantLock lock = new ReentrantLock();
    private Burst current;

    LastWins(Supplier<Duration> wait) {
        this.wait = wait;
    }

    @Override
    public Object call(Callable<Object> work) throws Exception {
        var silence = wait.get().toNanos();
        Burst burst;
        int consumption;
        long delay;
        lock.lock();
        try {
            long now = System.nanoTime();
            if (current == null) {
                current = new Burst(now + silence * LONGEST_BURST);
            }
            burst = current;
            consumption = ++burst.calls;
            delay = Math.max(0, Math.min(silence, burst.end - now));
        } finally {
            lock.unlock();
        }
        return hasOutcome(burst, consumption, delay) || !wins(burst, consumption)
                ? Debounce.share(burst.outcome)
                : Debounce.win(burst.outcome, work);
    }

    private boolean hasOutcome(Burst burst, int consumption, long delay) throws InterruptedException {
        try {
            burst.outcome.get(delay, TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException _) {
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            if (wins(burst, consumption)) {
                burst.outcome.completeExceptionally(e);
            }
            throw e;
        }
    }

    /// Also ends the burst, so that the next call starts another.
    private boolean wins(Burst burst, int consumption) {
        lock.lock();
        try {
            if (burst.calls != consumption) {
                return false;
            }
            current = null;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Calls of which one will be carried out.
    private static final class Burst {

        private final CompletableFuture<Object> outcome = new CompletableFuture<>();
        private final long end;
        private int calls;

        private Burst(long end) {
            this.end = end;
        }
    }
}
