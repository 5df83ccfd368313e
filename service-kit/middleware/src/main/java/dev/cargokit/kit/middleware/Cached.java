package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Returns the result of a repeated call from memory: same method, equal arguments. Bounded, the least recently used is
/// evicted first; hits and misses are `cache_gets_total{cache,result}`. Neither failures nor null are cached, nor long
/// texts (1,024 characters of arguments and result together). Go kit: none; a middleware that readers of stringsvc
/// write first.
/// For blocking methods whose arguments and results are values.
///
/// Live setting: `cache.<name>.size`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cached {
    /// The cache's name; methods with the same name share its capacity.
    @Nonbinding
    String value();

    /// The maximum number of results, unless a setting overrides it.
    @Nonbinding
    int size() default 1_000;
}
