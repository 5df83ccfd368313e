package dev.cargokit.kit.middleware.tracing;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Traced;
import dev.cargokit.kit.middleware.call.Completion;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Traced
@Interceptor
@Priority(Layers.TRACED)
public class TracingLayer {

    private final Tracer tracer;

    TracingLayer(Tracer tracer) {
        this.tracer = tracer;
    }

    @AroundInvoke
    Object trace(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var span = tracer.spanBuilder(method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .startSpan();
        try (var _ = span.makeCurrent()) {
            return Completion.observe(call, (_, failure) -> end(span, failure));
        }
    }

    private static void end(Span span, Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.recordException(failure);
        }
        span.end();
    }
}
