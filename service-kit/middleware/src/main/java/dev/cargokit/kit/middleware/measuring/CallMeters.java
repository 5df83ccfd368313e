package dev.cargokit.kit.middleware.measuring;

import dev.cargokit.kit.middleware.Measured;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The meters of every measured method, made when it is first called.
@Singleton
class CallMeters {

    private final MeterRegistry registry;
    private final Map<Method, MethodMeters> methods = new ConcurrentHashMap<>();

    CallMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    MethodMeters of(InvocationContext call) {
        return methods.computeIfAbsent(
                call.getMethod(),
                method -> new MethodMeters(call.getInterceptorBinding(Measured.class), method, registry));
    }
}
