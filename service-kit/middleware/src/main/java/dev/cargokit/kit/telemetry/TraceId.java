package dev.cargokit.kit.telemetry;

import io.opentelemetry.api.trace.Span;
import java.util.Optional;

/// The id that connects the log lines, problems and spans of one request.
public final class TraceId {

    private TraceId() {}

    /// The current one (32 lower-case hex digits, W3C Trace Context); none outside of requests.
    public static Optional<String> current() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? Optional.of(span.getTraceId()) : Optional.empty();
    }
}
