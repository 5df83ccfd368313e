package dev.cargokit.kit.middleware.call;

import io.smallrye.mutiny.Uni;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Observes how a call ends: when the method returns, or when the `Uni` or `CompletionStage` that it returned
/// completes. A `Multi` counts as complete once it is returned.
@FunctionalInterface
public interface Completion {

    /// @param output the result; null if the call failed, or returned null
    /// @param failure the exception if the call failed, or null
    void completed(Object output, Throwable failure);

    /// Proceeds with the call and notifies `completion` at its end, once for each subscription of a `Uni`.
    static Object observe(InvocationContext call, Completion completion) throws Exception {
        Object returned;
        try {
            returned = call.proceed();
        } catch (Throwable e) {
            completion.completed(null, e);
            throw e;
        }
        return switch (returned) {
            case Uni<?> uni ->
                uni.onItemOrFailure()
                        .invoke(completion::completed)
                        .onCancellation()
                        .invoke(() -> completion.completed(null, new CancellationException("cancelled")));
            case CompletionStage<?> stage ->
                stage.whenComplete((output, failure) -> completion.completed(output, unwrapped(failure)));
            case null, default -> {
                completion.completed(returned, null);
                yield returned;
            }
        };
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
