package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// The interceptor behind [LimitedPerCaller].
@LimitedPerCaller("")
@Interceptor
@Priority(Layers.LIMITED_PER_CALLER)
public class CallerLimitingLayer {

    private final Limiters limiters;
    private final PresentCaller caller;

    CallerLimitingLayer(Limiters limiters, PresentCaller caller) {
        this.limiters = limiters;
        this.caller = caller;
    }

    @AroundInvoke
    Object limit(InvocationContext call) throws Exception {
        limiters.of(call.getInterceptorBinding(LimitedPerCaller.class)).take(caller.of(call));
        return call.proceed();
    }
}
