package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Upstream;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;

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

    /// Counts a request that is sent away because too many wait, and says so.
    Problem shed() {
        meters.shed().increment();
        return Problem.of(ProblemType.TOO_MANY_CALLS_UNDER_WAY, "Too many requests for this route are under way.");
    }

    /// That no instance answered.
    Problem unreachable() {
        return Problem.of(ProblemType.UNAVAILABLE, service() + " cannot be reached.");
    }

    /// The same, and when one of them may be asked again.
    Problem lackOfInstances() {
        var wait = upstream.pause();
        return wait.isPositive() ? unreachable().retryAfter(wait) : unreachable();
    }
}
