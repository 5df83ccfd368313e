package dev.cargokit.add.client;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.function.Supplier;

/// Records one client span around each call with all its attempts; the transports propagate it.
final class ClientSpans {

    private final Tracer tracer;
    private final String system;

    ClientSpans(OpenTelemetry telemetry, String system) {
        this.tracer = telemetry.getTracer("dev.cargokit.add.client");
        this.system = system;
    }

    <T> T around(String method, Supplier<T> call) {
        var span = tracer.spanBuilder("Add/" + method)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("rpc.system", system)
                .setAttribute("rpc.service", "Add")
                .setAttribute("rpc.method", method)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            return call.get();
        } catch (CallFailed failure) {
            span.setStatus(StatusCode.ERROR, failure.getMessage());
            throw failure;
        } finally {
            span.end();
        }
    }
}
