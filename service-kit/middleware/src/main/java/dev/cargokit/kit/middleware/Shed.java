package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses calls while too many are in progress, waiting ones included: [TooManyConcurrentCalls], 503. Go kit: none;
/// Cloud Native Go's load shedding. A `Uni` or `CompletionStage` is in progress until it completes.
///
/// Live setting: `shed.<name>.maximum`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shed {
    /// The name; methods with the same name are counted together.
    @Nonbinding
    String value();

    /// The maximum number of concurrent calls, unless a setting overrides it.
    @Nonbinding
    int maximum() default 1_000;
}
