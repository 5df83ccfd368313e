package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Upstream;

/// A route with what stands behind it.
record LaidRoute(
        CheckedRoute checked, Upstream upstream, Gate gate, RouteMeters meters, GatewayConfig.Clients clients) {

    String service() {
        return upstream.service();
    }

    /// How often a request is sent at most.
    int most() {
        return checked.attempts();
    }

    /// With a request that comes now.
    Patience patience(Upload upload) {
        long now = System.nanoTime();
        return new Patience(
                now,
                checked.timeout(),
                upload,
                new Patience.Stretch(
                        now, clients.patience(), clients.slowestBody().asLongValue()));
    }
}
