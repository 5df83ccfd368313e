package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Delays calls beyond a rate; a call that would wait too long is refused at once: [RateLimitExceeded], 429. Go kit:
/// `ratelimit.NewDelayingLimiter`. For blocking methods on virtual or worker threads.
///
/// Live settings: `throttle.<name>.per-second`, `throttle.<name>.burst`, `throttle.<name>.longest-wait`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Throttled {
    /// The throttle's name; methods that name the same throttle share it.
    @Nonbinding
    String value();

    /// Calls per second, unless a setting says otherwise.
    @Nonbinding
    double perSecond() default 1_000;

    /// Calls at once after a pause, unless a setting says otherwise; 0 is one second's worth.
    @Nonbinding
    int burst() default 0;

    /// Milliseconds that a call waits at most, unless a setting says otherwise.
    @Nonbinding
    long longestWait() default 1_000;
}
