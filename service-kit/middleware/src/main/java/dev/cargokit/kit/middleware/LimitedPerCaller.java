package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses a caller's calls beyond a rate, by one token bucket for each: [RateLimitExceeded], 429. The table of
/// callers is bounded, the least recently used is evicted first. Go kit: none; Cloud Native Go's `Throttle`.
///
/// The parameter marked [Caller] says who is calling; calls without one share a bucket. Live settings:
/// `limit.<name>.per-second`, `limit.<name>.burst`, `limit.<name>.callers`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LimitedPerCaller {
    /// The limit's name; methods with the same name share it.
    @Nonbinding
    String value();

    /// Calls per second and caller, unless a setting overrides it.
    @Nonbinding
    double perSecond() default 1_000;

    /// The capacity of the bucket, unless a setting overrides it; 0 is one second's worth.
    @Nonbinding
    int burst() default 0;

    /// The maximum number of callers in the table, unless a setting overrides it.
    @Nonbinding
    int callers() default 10_000;
}
