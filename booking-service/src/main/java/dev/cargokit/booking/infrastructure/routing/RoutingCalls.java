package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.infrastructure.routing.RoutingApi.Legs;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Paths;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Places;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.RoutingRefused;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The resilience around each call of routing. All of it together stays below a second: a routing service
/// that fails at once is asked three times, one that hangs only once, one that keeps failing not at all for a
/// while.
@ApplicationScoped
@Timeout(750)
@Retry(
        maxRetries = 2,
        delay = 50,
        jitter = 25,
        maxDuration = 700,
        abortOn = {RoutingRefused.class, TimeoutException.class, CircuitBreakerOpenException.class})
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1000, skipOn = RoutingRefused.class)
class RoutingCalls {

    private final RoutingApi routing;

    RoutingCalls(@RestClient RoutingApi routing) {
        this.routing = routing;
    }

    Paths paths(String from, String to, String departingAfter, String arrivingBefore, int limit) {
        return routing.paths(from, to, departingAfter, arrivingBefore, limit);
    }

    Verdict check(Legs legs) {
        return routing.check(legs);
    }

    /// A whole list, and seldom a client that waits for it.
    @Timeout(2000)
    Places locations() {
        return routing.locations();
    }
}
