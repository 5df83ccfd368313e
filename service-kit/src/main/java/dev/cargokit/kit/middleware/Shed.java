package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses calls while too many are under way, waiting ones included: [TooManyCallsUnderWay], 503. Go kit: none; Cloud
/// Native Go's load shedding. A `Uni` or `CompletionStage` is under way until it completes.
///
/// Live setting: `shed.<name>.most`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shed {
    /// The name; methods that name the same count together.
    @Nonbinding
    String value();

    /// Calls under way at most, unless a setting says otherwise.
    @Nonbinding
    int most() default 1_000;
}
