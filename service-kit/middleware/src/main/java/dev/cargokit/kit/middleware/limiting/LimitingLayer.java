package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Limited;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Limited("")
@Interceptor
@Priority(Layers.LIMITED)
public class LimitingLayer {

    private final Limiters limiters;

    LimitingLayer(Limiters limiters) {
        this.limiters = limiters;
    }

    @AroundInvoke
    Object limit(InvocationContext call) throws Exception {
        limiters.of(call.getInterceptorBinding(Limited.class)).take();
        return call.proceed();
    }
}
