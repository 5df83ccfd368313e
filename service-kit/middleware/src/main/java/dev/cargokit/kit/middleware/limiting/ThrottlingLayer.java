package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Throttled;
import dev.cargokit.kit.middleware.call.Blocking;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Throttled("")
@Interceptor
@Priority(Layers.THROTTLED)
public class ThrottlingLayer {

    private final Limiters limiters;

    ThrottlingLayer(Limiters limiters) {
        this.limiters = limiters;
    }

    @AroundInvoke
    Object delay(InvocationContext call) throws Exception {
        Blocking.only(call, Throttled.class);
        limiters.of(call.getInterceptorBinding(Throttled.class)).await();
        return call.proceed();
    }
}
