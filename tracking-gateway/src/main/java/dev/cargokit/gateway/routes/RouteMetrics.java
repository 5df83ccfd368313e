package dev.cargokit.gateway.routes;

import dev.cargokit.gateway.limits.ConcurrencyLimit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// The metrics of a route: `gateway_retries_total{route}`, `gateway_shed_total{route}`, `gateway_under_way{route}` and
/// `gateway_waiting{route}`.
public record RouteMetrics(Counter retries, Counter rejections) {

    static RouteMetrics of(String path, ConcurrencyLimit limit, MeterRegistry registry) {
        Gauge.builder("gateway.under.way", limit, ConcurrencyLimit::inFlight)
                .description("Requests of a route in flight")
                .tag("route", path)
                .register(registry);
        Gauge.builder("gateway.waiting", limit, ConcurrencyLimit::queued)
                .description("Requests of a route that wait for a permit")
                .tag("route", path)
                .register(registry);
        return new RouteMetrics(
                Counter.builder("gateway.retries")
                        .description("Attempts after the first")
                        .tag("route", path)
                        .register(registry),
                Counter.builder("gateway.shed")
                        .description("Requests rejected because the queue of their route was full")
                        .tag("route", path)
                        .register(registry));
    }
}
