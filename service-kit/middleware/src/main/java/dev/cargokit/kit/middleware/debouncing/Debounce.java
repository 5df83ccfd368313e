package dev.cargokit.kit.middleware.debouncing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// One result for all calls of a burst.
interface Debounce {

    /// A burst without a pause ends after this many times the wait.
    int LONGEST_BURST = 10;

    /// The result of the winning call of the current burst.
    ///
    /// @param work this call's own, in case it wins
    Object call(Callable<Object> work) throws Exception;

    /// Does the work and completes `outcome`, which the other calls wait for.
    static Object win(CompletableFuture<Object> outcome, Callable<Object> work) throws Exception {
        try {
            var result = work.call();
            outcome.complete(result);
            return result;
        } catch (Throwable e) {
            outcome.completeExceptionally(e);
            throw e;
        }
    }

    static Object share(CompletableFuture<Object> outcome) throws Exception {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
