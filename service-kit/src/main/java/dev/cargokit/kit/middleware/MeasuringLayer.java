package dev.cargokit.kit.middleware;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// The interceptor behind [Measured].
@Measured
@Interceptor
@Priority(Layers.MEASURED)
public class MeasuringLayer {

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    MeasuringLayer(MeterRegistry registry) {
        this.registry = registry;
    }

    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            Object output = call.proceed();
            failed = false;
            return output;
        } finally {
            timers.computeIfAbsent(new Key(call.getMethod(), failed), this::timer)
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(Key key) {
        return Timer.builder("service.calls")
                .description("Calls of application services")
                .tag("service", key.method.getDeclaringClass().getSimpleName())
                .tag("method", key.method.getName())
                .tag("error", String.valueOf(key.failed))
                .register(registry);
    }

    private record Key(Method method, boolean failed) {}
}
