package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.middleware.call.Completion;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// The interceptor behind [Shed].
@Shed("")
@Interceptor
@Priority(Layers.SHED)
public class SheddingLayer {

    private final Shedders shedders;

    SheddingLayer(Shedders shedders) {
        this.shedders = shedders;
    }

    @AroundInvoke
    Object shed(InvocationContext call) throws Exception {
        var underWay = shedders.of(call.getInterceptorBinding(Shed.class));
        if (call.getMethod().getReturnType() == Uni.class) {
            return Uni.createFrom().deferred(() -> subscribed(call, underWay));
        }
        underWay.enter();
        return Completion.tell(call, (_, _) -> underWay.leave());
    }

    /// A `Uni` that nobody subscribes to never ends, so it is under way only from then on.
    private static Uni<?> subscribed(InvocationContext call, UnderWay underWay) {
        try {
            underWay.enter();
            return (Uni<?>) Completion.tell(call, (_, _) -> underWay.leave());
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }
}
