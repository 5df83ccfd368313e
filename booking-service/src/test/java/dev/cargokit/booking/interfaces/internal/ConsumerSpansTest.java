package dev.cargokit.booking.interfaces.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsumerSpansTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final Exported exported = new Exported();
    private final ConsumerSpans spans = new ConsumerSpans(SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exported))
            .build()
            .get("test"));

    @Test
    void continue_the_trace_of_the_report() {
        spans.start(List.of(event(PARENT))).close();

        var span = exported.spans.getFirst();
        assertEquals(TRACE, span.getTraceId());
        assertEquals("b7ad6b7169203331", span.getParentSpanId());
        assertEquals(SpanKind.CONSUMER, span.getKind());
        assertFalse(Span.current().getSpanContext().isValid());
    }

    @Test
    void have_the_error_of_a_rejected_event() {
        var event = event(PARENT);

        try (var batch = spans.start(List.of(event, event(PARENT)))) {
            batch.reject(event.eventId(), "unknown cargo");
        }

        assertEquals(
                List.of(StatusCode.ERROR, StatusCode.UNSET),
                exported.spans.stream()
                        .map(span -> span.getStatus().getStatusCode())
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void are_not_started_for_an_event_without_a_trace() {
        spans.start(List.of(event(null))).close();

        assertTrue(exported.spans.isEmpty());
    }

    @Test
    void start_a_new_trace_for_a_malformed_trace_parent() {
        spans.start(List.of(event("nonsense"))).close();

        assertEquals("0000000000000000", exported.spans.getFirst().getParentSpanId());
    }

    private static HandlingEventMessage event(String traceParent) {
        var now = Instant.parse("2026-11-20T12:00:00Z");
        return new HandlingEventMessage(UUID.randomUUID(), "FTL456", "Customs", "CNHKG", "", now, now, traceParent);
    }

    private static final class Exported implements SpanExporter {

        private final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
