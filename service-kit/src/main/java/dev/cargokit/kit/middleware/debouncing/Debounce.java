package dev.cargokit.kit.middleware.debouncing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Answers all calls of a burst by one of them.
interface Debounce {

    /// A burst that never pauses ends after so many waits, or nobody would ever be answered anew.
    int LONGEST_BURST = 10;

    /// What the winning call of the present burst answers.
    ///
    /// @param work this call's own, in case it wins
    Object call(Callable<Object> work) throws Exception;

    /// Does the work and lets everybody know, who waits for `outcome`.
    static Object win(CompletableFuture<Object> outcome, Callable<Object> work) throws Exception {
        try {
            var answer = work.call();
            outcome.complete(answer);
            return answer;
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
