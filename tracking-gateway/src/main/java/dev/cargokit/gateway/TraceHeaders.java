package dev.cargokit.gateway;

import dev.cargokit.kit.telemetry.TelemetryConfig;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.vertx.core.MultiMap;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// The trace goes on at the service. Where spans are exported, each attempt has one of its own, which the
/// HTTP client makes; where nobody takes them, the headers alone do, for a fraction of the time.
@ApplicationScoped
class TraceHeaders {

    private final boolean exported;
    private final TextMapPropagator propagator;

    TraceHeaders(TelemetryConfig config, OpenTelemetry telemetry) {
        this.exported = config.zipkin().isPresent() || config.otlp().isPresent();
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /// For the HTTP client.
    TracingPolicy policy() {
        return exported ? TracingPolicy.PROPAGATE : TracingPolicy.IGNORE;
    }

    /// To a request, where the client does not.
    void add(MultiMap headers) {
        if (!exported) {
            propagator.inject(
                    Context.current(),
                    headers,
                    (all, name, value) -> Objects.requireNonNull(all).set(name, value));
        }
    }
}
