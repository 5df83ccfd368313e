package dev.cargokit.gateway.routes;

import dev.cargokit.gateway.GatewayConfig;
import dev.cargokit.gateway.balancing.Upstreams;
import dev.cargokit.gateway.limits.ConcurrencyLimit;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// All routes of the gateway, the longest path first, since the first match wins.
@ApplicationScoped
public class RouteTable {

    private final Upstreams upstreams;
    private final MeterRegistry registry;
    private final List<Route> routes;

    RouteTable(GatewayConfig config, Upstreams upstreams, MeterRegistry registry) {
        this.upstreams = upstreams;
        this.registry = registry;
        this.routes = RouteDefinition.all(config.routes(), upstreams::isKnown).stream()
                .map(this::route)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }

    /// The services that routes lead to, without duplicates.
    public List<String> services() {
        return routes.stream().map(Route::service).distinct().sorted().toList();
    }

    private Route route(RouteDefinition definition) {
        var limit = new ConcurrencyLimit(definition.concurrency(), definition.queue());
        return new Route(
                definition,
                upstreams.of(definition.service()),
                limit,
                RouteMetrics.of(definition.path(), limit, registry));
    }
}
