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

/// Passes traces on where nobody takes spans: a request belongs to the trace that its client names, or begins one,
/// and what it asks of others is told which. Quarkus' own tracer would put a span together first, and throw it away.
final class UnrecordedTracer implements VertxTracer<Object, Object> {

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

    UnrecordedTracer(TextMapPropagator propagator) {
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
        var given = propagator.extract(io.opentelemetry.context.Context.root(), headers, HEADERS);
        return Span.fromContext(given).getSpanContext().isValid() ? given : given.with(Span.wrap(begun()));
    }

    private SpanContext begun() {
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
