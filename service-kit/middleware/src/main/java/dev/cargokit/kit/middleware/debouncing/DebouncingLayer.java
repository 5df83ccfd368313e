package dev.cargokit.kit.middleware.debouncing;

import dev.cargokit.kit.middleware.Debounced;
import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.call.Blocking;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Debounced("")
@Interceptor
@Priority(Layers.DEBOUNCED)
public class DebouncingLayer {

    private final Debounces debounces;

    DebouncingLayer(Debounces debounces) {
        this.debounces = debounces;
    }

    @AroundInvoke
    Object debounce(InvocationContext call) throws Exception {
        Blocking.only(call, Debounced.class);
        return debounces.of(call.getInterceptorBinding(Debounced.class)).call(call::proceed);
    }
}
