package dev.cargokit.kit.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.opentelemetry.runtime.tracing.instrumentation.vertx.OpenTelemetryVertxTracingFactory.VertxDelegator;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Records spans only where an exporter is configured; a trace id exists either way.
@Dependent
class Tracing {

    private final TelemetryConfig config;

    Tracing(TelemetryConfig config) {
        this.config = config;
    }

    /// Replaces Quarkus' tracer, which exists by then.
    void replaceTracer(@Observes StartupEvent event, Vertx vertx, OpenTelemetry telemetry) {
        if (!isExported() && ((VertxInternal) vertx).tracer() instanceof VertxDelegator tracer) {
            tracer.setDelegate(new PropagatingTracer(telemetry.getPropagators().getTextMapPropagator()));
        }
    }

    @Produces
    @Singleton
    Sampler sampler() {
        return Sampler.parentBased(isExported() ? Sampler.alwaysOn() : Sampler.alwaysOff());
    }

    private boolean isExported() {
        return config.zipkin().isPresent() || config.otlp().isPresent();
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
