package dev.cargokit.kit.middleware.debouncing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Each call waits to see whether another follows. The last one is carried out, on its own thread, and its result is
/// shared by all.
final class LastWins implements Debounce {

    private final Supplier<Duration> wait;
    private Burst current;

    LastWins(Supplier<Duration> wait) {
        this.wait = wait;
    }

    @Override
    public Object call(Callable<Object> work) throws Exception {
        var call = join();
        var outcome = call.burst.outcome;
        return hasOutcome(call) || !wins(call) ? Debounce.share(outcome) : Debounce.win(outcome, work);
    }

    private synchronized Call join() {
        long now = System.nanoTime();
        long silence = wait.get().toNanos();
        if (current == null) {
            current = new Burst(now + silence * LONGEST_BURST);
        }
        return new Call(current, ++current.calls, Math.clamp(current.end - now, 0, silence));
    }

    private boolean hasOutcome(Call call) throws InterruptedException {
        var outcome = call.burst.outcome;
        try {
            outcome.get(call.delay, TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException _) {
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            if (wins(call)) {
                outcome.completeExceptionally(e);
            }
            throw e;
        }
    }

    /// Also ends the burst, so that the next call starts another.
    private synchronized boolean wins(Call call) {
        if (call.burst.calls != call.number) {
            return false;
        }
        current = null;
        return true;
    }

    private record Call(Burst burst, int number, long delay) {}

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
