package dev.cargokit.kit.faults;

import dev.cargokit.kit.http.ProblemResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Applies the fault switches to every HTTP request; those to the management port go on as usual.
@ApplicationScoped
class FaultHandler {

    /// After the request log and before every route of a service.
    private static final int BEFORE_ALL_ROUTES = -1_000;

    private final FaultSwitches switches;
    private final ProblemResponse problems;

    FaultHandler(FaultSwitches switches, ProblemResponse problems) {
        this.switches = switches;
        this.problems = problems;
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(this::misbehave);
    }

    private void misbehave(RoutingContext request) {
        var faults = switches.current();
        if (faults == Faults.NONE) {
            request.next();
        } else if (faults.delay().isPositive()) {
            delay(request, faults);
        } else {
            failOrGoOn(request, faults);
        }
    }

    /// What the client sends meanwhile waits in the connection.
    private void delay(RoutingContext request, Faults faults) {
        request.request().pause();
        request.vertx().setTimer(faults.delay().toMillis(), _ -> {
            request.request().resume();
            failOrGoOn(request, faults);
        });
    }

    private void failOrGoOn(RoutingContext request, Faults faults) {
        if (faults.failsNow()) {
            problems.end(request, FaultSwitches.failure());
        } else if (!request.response().closed()) {
            request.next();
        }
    }
}
