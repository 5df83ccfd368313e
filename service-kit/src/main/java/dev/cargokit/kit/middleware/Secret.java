package dev.cargokit.kit.middleware;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a parameter: its value never reaches a log line. On a method: its result does not. Parameters that are named like
/// a secret (password, token, …) and `password=…` inside of longer texts are masked without it.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Secret {}
