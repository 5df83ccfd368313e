package dev.cargokit.booking.interfaces.internal;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Starts a CONSUMER span for each delivered event that has a trace parent: a child of the request that
/// reported the event, linked to the delivery.
@ApplicationScoped
class ConsumerSpans {

    private final Tracer tracer;

    ConsumerSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    Batch start(List<HandlingEventMessage> events) {
        var spans = new HashMap<UUID, Span>();
        for (var event : events) {
            if (event.traceParent() != null) {
                spans.computeIfAbsent(event.eventId(), _ -> start(event));
            }
        }
        return new Batch(spans);
    }

    private Span start(HandlingEventMessage event) {
        var parent = W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), event.traceParent(), new TraceParentGetter());
        return tracer.spanBuilder("process handling event")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .addLink(Span.current().getSpanContext())
                .setAttribute("cargo.tracking_id", event.trackingId())
                .startSpan();
    }

    /// The spans of one delivery, by event id.
    record Batch(Map<UUID, Span> spans) implements AutoCloseable {

        void reject(UUID eventId, String error) {
            if (spans.containsKey(eventId)) {
                spans.get(eventId).setStatus(StatusCode.ERROR, error);
            }
        }

        @Override
        public void close() {
            spans.values().forEach(Span::end);
        }
    }

    private static final class TraceParentGetter implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of("traceparent");
        }

        @Override
        public String get(String traceParent, String key) {
            return key.equals("traceparent") ? traceParent : null;
        }
    }
}
