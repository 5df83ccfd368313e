package dev.cargokit.kit.middleware.call;

import io.smallrye.mutiny.Uni;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Tells how a call ended: when the method returns, or when the `Uni` or `CompletionStage` completes that it returned.
/// A `Multi` counts as complete once it is returned.
@FunctionalInterface
public interface Completion {

    /// @param output what the method answered; null if it failed, or answered null
    /// @param failure why it failed, or null
    void completed(Object output, Throwable failure);

    /// Carries on with the call and tells `completion` how it ended, once for each subscription of a `Uni`.
    static Object tell(InvocationContext call, Completion completion) throws Exception {
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
