package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.middleware.call.Completion;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Shed("")
@Interceptor
@Priority(Layers.SHED)
public class SheddingLayer {

    private final Limiters limiters;

    SheddingLayer(Limiters limiters) {
        this.limiters = limiters;
    }

    @AroundInvoke
    Object shed(InvocationContext call) throws Exception {
        var limit = limiters.of(call.getInterceptorBinding(Shed.class));
        if (call.getMethod().getReturnType() == Uni.class) {
            return Uni.createFrom().deferred(() -> subscribed(call, limit));
        }
        limit.enter();
        return Completion.observe(call, (_, _) -> limit.leave());
    }

    /// A `Uni` without a subscriber never ends, so it is counted from its subscription on.
    private static Uni<?> subscribed(InvocationContext call, ConcurrencyLimit limit) {
        try {
            limit.enter();
            return (Uni<?>) Completion.observe(call, (_, _) -> limit.leave());
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }
}
