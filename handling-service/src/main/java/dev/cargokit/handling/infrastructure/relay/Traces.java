package dev.cargokit.handling.infrastructure.relay;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Carries the trace of a report over the time its event spends in the outbox, as a W3C `traceparent`.
@ApplicationScoped
class Traces {

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final String TRACE_PARENT = "traceparent";

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /// The present trace, if there is one.
    Optional<String> current() {
        return traceParent(Context.current());
    }

    /// Starts the span of telling booking, in the trace that the event came with.
    Span startTelling(OutboxRow row) {
        Context report = row.traceParent()
                .map(parent -> W3C.extract(Context.root(), parent, new Getter()))
                .orElse(Context.root());
        return tracer.spanBuilder("tell booking")
                .setParent(report)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("messaging.message.id", row.eventId.toString())
                .startSpan();
    }

    /// What booking has to continue.
    Optional<String> of(Span span) {
        return traceParent(Context.root().with(span));
    }

    private static Optional<String> traceParent(Context context) {
        Map<String, String> headers = new HashMap<>();
        W3C.inject(context, headers, Map::put);
        return Optional.ofNullable(headers.get(TRACE_PARENT));
    }

    private static final class Getter implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of(TRACE_PARENT);
        }

        @Override
        public String get(String traceParent, String key) {
            return TRACE_PARENT.equals(key) ? traceParent : null;
        }
    }
}
