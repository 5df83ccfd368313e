package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Answers a repeated call from memory: same method, equal arguments. Bounded, least recently used out first; hits
/// and misses are `cache_gets_total{cache,result}`. Neither failures nor null are kept, nor long texts (1,024
/// characters of arguments and result together). Go kit: none; a middleware that readers of stringsvc write first.
/// For blocking methods whose arguments and results are values.
///
/// Live setting: `cache.<name>.size`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cached {
    /// The cache's name; methods that name the same cache share its room.
    @Nonbinding
    String value();

    /// Results kept at most, unless a setting says otherwise.
    @Nonbinding
    int size() default 1_000;
}
