package dev.cargokit.kit.middleware;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes the call a span `Service.method` within the caller's trace. Go kit: `zipkin.TraceEndpoint` and
/// `opentracing.TraceServer`. OpenTelemetry's own `@WithSpan` stands outside every other layer; this one has its place
/// in [Layers].
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Traced {}
