package dev.cargokit.gateway.routes;

import dev.cargokit.gateway.balancing.Upstream;
import dev.cargokit.gateway.limits.ConcurrencyLimit;

/// A route at work: its definition, the service it leads to, its concurrency limit and its metrics.
public record Route(RouteDefinition definition, Upstream upstream, ConcurrencyLimit limit, RouteMetrics metrics) {

    public String service() {
        return upstream.service();
    }
}
