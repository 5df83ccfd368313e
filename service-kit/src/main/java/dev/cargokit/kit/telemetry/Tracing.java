package dev.cargokit.kit.telemetry;

import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Records spans only where somebody takes them.
@Dependent
class Tracing {

    private final TelemetryConfig config;

    Tracing(TelemetryConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "quarkus.otel.exporter.otlp.enabled") boolean otlp) {
        boolean exported = otlp || config.zipkin().isPresent();
        return Sampler.parentBased(exported ? Sampler.alwaysOn() : Sampler.alwaysOff());
    }

    @Produces
    @Singleton
    SpanProcessor zipkin() {
        return config.zipkin()
                .<SpanProcessor>map(endpoint -> BatchSpanProcessor.builder(ZipkinSpanExporter.builder()
                                .setEndpoint(endpoint)
                                .build())
                        .build())
                .orElseGet(() -> SpanProcessor.composite());
    }
}
