package dev.cargokit.booking.infrastructure.telemetry;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.application.IncomingReport;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    void continue_the_trace_in_which_the_report_was_made() {
        spans.follow(
                report(PARENT),
                () -> assertEquals(TRACE, Span.current().getSpanContext().getTraceId()));

        var span = exported.spans.getFirst();
        assertEquals(TRACE, span.getTraceId());
        assertEquals("b7ad6b7169203331", span.getParentSpanId());
        assertEquals(SpanKind.CONSUMER, span.getKind());
        assertFalse(Span.current().getSpanContext().isValid());
    }

    @Test
    void tell_of_a_refusal_and_pass_it_on() {
        Runnable refusal = () -> {
            throw new IllegalStateException("no");
        };

        assertThrows(IllegalStateException.class, () -> spans.follow(report(PARENT), refusal));

        assertEquals(StatusCode.ERROR, exported.spans.getFirst().getStatus().getStatusCode());
    }

    @Test
    void are_left_out_for_a_report_without_a_trace() {
        var done = new ArrayList<String>();

        spans.follow(report(""), () -> done.add("work"));

        assertEquals(List.of("work"), done);
        assertTrue(exported.spans.isEmpty());
    }

    @Test
    void survive_a_trace_parent_that_is_none() {
        var done = new ArrayList<String>();

        spans.follow(report("nonsense"), () -> done.add("work"));

        assertEquals(List.of("work"), done);
    }

    private static IncomingReport report(String traceParent) {
        return new IncomingReport(on(1, customs(HKG)), traceParent);
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
