package dev.cargokit.kit.middleware;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a parameter of an [Idempotent] method that says under which condition to carry out the request,
/// such as If-Match. It is no part of the request: a repeat with another precondition gets the recorded
/// result.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Precondition {}
