package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.domain.HandlingEvent;
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
import java.util.function.Supplier;

/// Carries the trace of a report through the outbox, as a W3C `traceparent`.
@ApplicationScoped
public class OutboxTracing {

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final String TRACE_PARENT = "traceparent";
    private static final ScopedValue<Map<HandlingEvent, Context>> TRACES = ScopedValue.newInstance();

    private final Tracer tracer;

    OutboxTracing(Tracer tracer) {
        this.tracer = tracer;
    }

    /// Adds events to the outbox that were reported in different traces.
    <T> T in(Map<HandlingEvent, Context> traces, Supplier<T> addition) {
        return ScopedValue.where(TRACES, traces).call(addition::get);
    }

    /// The trace parent of the report of an event, which is the current span's unless said otherwise.
    Optional<String> traceParent(HandlingEvent event) {
        return traceParent(TRACES.isBound() ? TRACES.get().getOrDefault(event, Context.current()) : Context.current());
    }

    /// Starts the span of a delivery, in the trace of the report.
    public Span startDelivery(OutboxEntity row) {
        var report = row.traceParent()
                .map(parent -> W3C.extract(Context.root(), parent, new TraceParentGetter()))
                .orElse(Context.root());
        return tracer.spanBuilder("publish handling event")
                .setParent(report)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("messaging.message.id", row.eventId().toString())
                .startSpan();
    }

    /// The trace parent that booking continues.
    public Optional<String> traceParent(Span span) {
        return traceParent(Context.root().with(span));
    }

    private static Optional<String> traceParent(Context context) {
        var headers = new HashMap<String, String>();
        W3C.inject(context, headers, Map::put);
        return Optional.ofNullable(headers.get(TRACE_PARENT));
    }

    private static final class TraceParentGetter implements TextMapGetter<String> {

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
