package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses calls beyond a rate, by one token bucket for all callers: [RateLimitExceeded], 429. Go kit:
/// `ratelimit.NewErroringLimiter`.
///
/// Live settings: `limit.<name>.per-second`, `limit.<name>.burst`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Limited {
    /// The limit's name; methods with the same name share it.
    @Nonbinding
    String value();

    /// Calls per second, unless a setting overrides it.
    @Nonbinding
    double perSecond() default 10_000;

    /// The capacity of the bucket, unless a setting overrides it; 0 is one second's worth.
    @Nonbinding
    int burst() default 0;
}
