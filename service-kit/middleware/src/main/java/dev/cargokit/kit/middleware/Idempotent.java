package dev.cargokit.kit.middleware;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Carries out a call once for each [IdempotencyKey] and returns the recorded result to repeats, also while
/// the first call is in progress. A key that is used again with other arguments is refused (422,
/// `idempotency-key-reused`); a failure is not recorded. Results are recorded in the service's
/// [IdempotencyStore]. Go kit: none. For blocking methods.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
