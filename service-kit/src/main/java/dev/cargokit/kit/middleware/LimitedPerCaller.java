package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses a caller's calls beyond a rate, by one token bucket for each: [RateLimitExceeded], 429. The table of callers
/// is bounded, whoever was away longest is forgotten. Go kit: none; Cloud Native Go's throttle.
///
/// The caller is the parameter marked [Caller]; else whom [Callers] names; else the address of the HTTP request.
/// Live settings: `limit.<name>.per-second`, `limit.<name>.burst`, `limit.<name>.callers`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LimitedPerCaller {
    /// The limit's name; methods that name the same limit share it.
    @Nonbinding
    String value();

    /// Calls per second and caller, unless a setting says otherwise.
    @Nonbinding
    double perSecond() default 1_000;

    /// Calls at once after a pause, unless a setting says otherwise; 0 is one second's worth.
    @Nonbinding
    int burst() default 0;

    /// Callers remembered at most, unless a setting says otherwise.
    @Nonbinding
    int callers() default 10_000;
}
