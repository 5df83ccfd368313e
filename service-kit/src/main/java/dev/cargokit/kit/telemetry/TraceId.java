package dev.cargokit.kit.telemetry;

import io.opentelemetry.api.trace.Span;
import java.util.Optional;

/// The id under which a person finds everything that one request did: in logs, problems and headers.
public final class TraceId {

    private TraceId() {}

    /// The one of what runs at present (32 lower-case hex digits, W3C Trace Context); none outside of requests.
    public static Optional<String> present() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? Optional.of(span.getTraceId()) : Optional.empty();
    }
}
