package dev.cargokit.gateway.limits;

import dev.cargokit.gateway.GatewayConfig;
import dev.cargokit.gateway.clients.ClientAddress;
import dev.cargokit.gateway.clients.CountPerClient;
import dev.cargokit.gateway.clients.HeapBudget;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// A maximum of requests in flight per client, event streams included: less than the permits of a route, so that no
/// client holds them all. A client is an address here, since it could invent tokens.
@ApplicationScoped
class ClientConcurrency {

    private static final int AFTER_THE_RATE_LIMIT = -890;

    private final ClientAddress addresses;
    private final ProblemResponse problems;
    private final CountPerClient inFlight;

    ClientConcurrency(GatewayConfig config, ClientAddress addresses, ProblemResponse problems) {
        this.inFlight = new CountPerClient(config.clients().concurrency(), HeapBudget.requestsInFlight());
        this.addresses = addresses;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_THE_RATE_LIMIT).handler(this::check);
    }

    private void check(RoutingContext call) {
        var client = addresses.of(call.request());
        inFlight.add(client, 1);
        call.addEndHandler(_ -> inFlight.add(client, -1));
        if (!inFlight.isExceeded(client)) {
            call.next();
        } else {
            problems.end(
                    call,
                    Problem.of(HttpProblem.TOO_MANY_REQUESTS, "More requests than one client may have in flight."));
        }
    }
}
