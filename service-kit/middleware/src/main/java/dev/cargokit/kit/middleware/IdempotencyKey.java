package dev.cargokit.kit.middleware;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the parameter of an [Idempotent] method by which repeats of a call are recognized: a text, or an
/// optional one. A call without a key is always carried out.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface IdempotencyKey {}
