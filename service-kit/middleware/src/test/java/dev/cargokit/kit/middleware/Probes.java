package dev.cargokit.kit.middleware;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One just inside of each layer, that records when a call has come through.
class Probes {

    static final List<String> PASSED = new CopyOnWriteArrayList<>();

    private Probes() {}

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Probed {}

    abstract static class Probe {

        @AroundInvoke
        Object pass(InvocationContext call) throws Exception {
            PASSED.add(getClass().getSimpleName().replaceAll("_.*", ""));
            return call.proceed();
        }
    }

    @Probed
    @Interceptor
    @Priority(Layers.LOGGED + 1)
    static class Logged extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.MEASURED + 1)
    static class Measured extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.TRACED + 1)
    static class Traced extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.LIMITED_PER_CALLER + 1)
    static class LimitedPerCaller extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.LIMITED + 1)
    static class Limited extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.SHED + 1)
    static class Shed extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.IDEMPOTENT + 1)
    static class Idempotent extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.CACHED + 1)
    static class Cached extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.DEBOUNCED + 1)
    static class Debounced extends Probe {}

    @Probed
    @Interceptor
    @Priority(Layers.THROTTLED + 1)
    static class Throttled extends Probe {}

    /// Inside of MicroProfile Fault Tolerance: once for each attempt.
    @Probed
    @Interceptor
    @Priority(4_011)
    static class Attempt extends Probe {}
}
