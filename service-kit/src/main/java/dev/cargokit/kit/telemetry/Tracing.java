package dev.cargokit.kit.telemetry;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Records spans only where somebody takes them; a trace id exists either way.
@Dependent
class Tracing {

    private final TelemetryConfig config;

    Tracing(TelemetryConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Sampler sampler() {
        boolean exported = config.zipkin().isPresent() || config.otlp().isPresent();
        return Sampler.parentBased(exported ? Sampler.alwaysOn() : Sampler.alwaysOff());
    }

    @Produces
    @Singleton
    SpanProcessor processor() {
        return SpanProcessor.composite(exporters().stream()
                .<SpanProcessor>map(
                        exporter -> BatchSpanProcessor.builder(exporter).build())
                .toList());
    }

    private List<SpanExporter> exporters() {
        var exporters = new ArrayList<SpanExporter>();
        config.zipkin()
                .map(endpoint ->
                        ZipkinSpanExporter.builder().setEndpoint(endpoint).build())
                .ifPresent(exporters::add);
        config.otlp()
                .map(endpoint ->
                        OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build())
                .ifPresent(exporters::add);
        return exporters;
    }
}
