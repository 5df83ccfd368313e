package dev.cargokit.kit.middleware;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Carries out a call once for each [IdempotencyKey] and gives repeats the same answer, also while the first is still
/// under way. A key that comes back with other arguments is refused (422, `idempotency-key-reused`); a failure is
/// not remembered. In memory and bounded: for services without a database. Go kit: none. For blocking methods.
///
/// Live settings: `idempotent.<name>.size`, `idempotent.<name>.keep`.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {
    /// The name; methods that name the same share its room, not their answers.
    @Nonbinding
    String value();

    /// Answers kept at most, unless a setting says otherwise.
    @Nonbinding
    int size() default 10_000;

    /// Seconds that an answer is kept, unless a setting says otherwise.
    @Nonbinding
    long keep() default 600;
}
