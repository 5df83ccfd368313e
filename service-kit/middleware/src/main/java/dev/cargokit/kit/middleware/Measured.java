package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Counts and times every call as `service_calls_seconds{service,method,error}`. Go kit: the instrumenting
/// middleware of stringsvc2. A `Uni` or `CompletionStage` is measured until it completes.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Measured {
    /// Adds the metrics of Go kit's examples under a name of the service's own: `<prefix>_request_count` and
    /// `<prefix>_request_latency_seconds`, both `{method,error}`.
    @Nonbinding
    String prefix() default "";

    /// Whether the numbers that the method returns are a distribution too: `<prefix>_<method>_result`, and
    /// `service_result{service,method}` without a prefix.
    @Nonbinding
    boolean result() default false;
}
