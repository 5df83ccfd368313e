package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Delays calls beyond a rate; a call that would wait too long is refused immediately: [RateLimitExceeded], 429. Go
/// kit: `ratelimit.NewDelayingLimiter`. For blocking methods on virtual or worker threads.
///
/// Live settings: `throttle.<name>.per-second`, `throttle.<name>.burst`, `throttle.<name>.longest-wait`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Throttled {
    /// The throttle's name; methods with the same name share it.
    @Nonbinding
    String value();

    /// Calls per second, unless a setting overrides it.
    @Nonbinding
    double perSecond() default 1_000;

    /// The capacity of the bucket, unless a setting overrides it; 0 is one second's worth.
    @Nonbinding
    int burst() default 0;

    /// The maximum wait in milliseconds, unless a setting overrides it.
    @Nonbinding
    long longestWait() default 1_000;
}
