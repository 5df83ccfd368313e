package dev.cargokit.kit.middleware.call;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;

/// Rejects asynchronous methods for layers that wait or keep results.
public final class Blocking {

    private Blocking() {}

    /// @throws IllegalStateException if the method returns a `Uni`, `Multi` or `CompletionStage`
    public static void only(InvocationContext call, Class<? extends Annotation> layer) {
        var type = call.getMethod().getReturnType();
        if (type == Uni.class || type == Multi.class || CompletionStage.class.isAssignableFrom(type)) {
            throw new IllegalStateException("@%s is for blocking methods; %s.%s returns a %s"
                    .formatted(
                            layer.getSimpleName(),
                            call.getMethod().getDeclaringClass().getSimpleName(),
                            call.getMethod().getName(),
                            type.getSimpleName()));
        }
    }
}
