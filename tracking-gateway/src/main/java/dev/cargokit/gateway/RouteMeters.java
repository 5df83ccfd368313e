package dev.cargokit.gateway;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// What is counted of a route: `gateway_retries_total{route}`, `gateway_shed_total{route}` and, at present,
/// `gateway_under_way{route}` and `gateway_waiting{route}`.
record RouteMeters(Counter retries, Counter shed) {

    static RouteMeters of(String path, Gate gate, MeterRegistry registry) {
        Gauge.builder("gateway.under.way", gate, Gate::underWay)
                .description("Requests of a route that are under way")
                .tag("route", path)
                .register(registry);
        Gauge.builder("gateway.waiting", gate, Gate::waiting)
                .description("Requests of a route that wait until others are done")
                .tag("route", path)
                .register(registry);
        return new RouteMeters(
                Counter.builder("gateway.retries")
                        .description("Attempts after the first")
                        .tag("route", path)
                        .register(registry),
                Counter.builder("gateway.shed")
                        .description("Requests refused because too many waited")
                        .tag("route", path)
                        .register(registry));
    }
}
