package dev.cargokit.booking.infrastructure.telemetry;

import dev.cargokit.booking.application.IncomingReport;
import dev.cargokit.booking.application.ReportTraces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// A CONSUMER span for each report, child of the request that reported it and linked to the delivery that
/// brought it.
@ApplicationScoped
class ConsumerSpans implements ReportTraces {

    private final Tracer tracer;

    ConsumerSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void follow(IncomingReport report, Runnable work) {
        if (report.traceParent().isBlank()) {
            work.run();
            return;
        }
        var parent = W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), report.traceParent(), new TraceParent());
        var span = tracer.spanBuilder("take in handling event")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .addLink(Span.current().getSpanContext())
                .setAttribute("cargo.tracking_id", report.report().cargo().value())
                .startSpan();
        try (var _ = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getMessage());
            throw e;
        } finally {
            span.end();
        }
    }

    /// The one header that travels with a report.
    private static final class TraceParent implements TextMapGetter<String> {

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
