package dev.cargokit.kit.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Propagates traces where no exporter is configured: a request continues its client's trace or starts one, and its
/// outgoing requests carry it. Quarkus' own tracer would build a span for each, and discard it.
final class PropagatingTracer implements VertxTracer<Object, Object> {

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public String get(MultiMap headers, String name) {
            return Objects.requireNonNull(headers).get(name);
        }
    };

    private final TextMapPropagator propagator;
    private final IdGenerator ids = IdGenerator.random();

    PropagatingTracer(TextMapPropagator propagator) {
        this.propagator = propagator;
    }

    @Override
    public <R> Object receiveRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            Iterable<Entry<String, String>> headers,
            TagExtractor<R> tags) {
        if (request instanceof HttpRequest http) {
            QuarkusContextStorage.INSTANCE.attach(context, traceOf(http.headers()));
        }
        return null;
    }

    private io.opentelemetry.context.Context traceOf(MultiMap headers) {
        var extracted = propagator.extract(io.opentelemetry.context.Context.root(), headers, HEADERS);
        return Span.fromContext(extracted).getSpanContext().isValid()
                ? extracted
                : extracted.with(Span.wrap(newTrace()));
    }

    private SpanContext newTrace() {
        return SpanContext.create(
                ids.generateTraceId(), ids.generateSpanId(), TraceFlags.getDefault(), TraceState.getDefault());
    }

    @Override
    public <R> Object sendRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            BiConsumer<String, String> headers,
            TagExtractor<R> tags) {
        if (request instanceof HttpRequest && policy != TracingPolicy.IGNORE) {
            var trace = Optional.ofNullable(QuarkusContextStorage.getOtelContext(context))
                    .orElseGet(io.opentelemetry.context.Context::current);
            propagator.inject(trace, headers, BiConsumer::accept);
        }
        return null;
    }
}
