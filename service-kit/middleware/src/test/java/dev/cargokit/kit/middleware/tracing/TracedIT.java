package dev.cargokit.kit.middleware.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cargokit.kit.middleware.Traced;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TracedIT {

    @Inject
    Traveller traveller;

    @Inject
    Tracer tracer;

    @Test
    void a_call_is_a_span_of_its_own_within_the_callers_trace() {
        var outer = tracer.spanBuilder("outer").startSpan();
        try (var _ = outer.makeCurrent()) {

            var inner = traveller.span();

            assertEquals(outer.getSpanContext().getTraceId(), inner.getTraceId());
            assertNotEquals(outer.getSpanContext().getSpanId(), inner.getSpanId());
            assertEquals(outer.getSpanContext(), Span.current().getSpanContext());
        } finally {
            outer.end();
        }
    }

    @Test
    void without_a_trace_it_begins_one() {
        assertFalse(Span.current().getSpanContext().isValid());

        assertEquals(32, traveller.span().getTraceId().length());
    }

    @ApplicationScoped
    @Traced
    static class Traveller {

        SpanContext span() {
            return Span.current().getSpanContext();
        }
    }
}
