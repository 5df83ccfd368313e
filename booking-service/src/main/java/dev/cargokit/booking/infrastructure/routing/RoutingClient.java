package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.infrastructure.routing.RoutingApi.LegCheckRequest;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LegCheckResponse;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LocationsResponse;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.PathsResponse;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.RequestRefused;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Calls routing, with retry, circuit breaker and timeout; together they take less than a second. A call
/// that fails immediately is made three times, one that times out only once.
@ApplicationScoped
@Timeout(750)
@Retry(
        maxRetries = 2,
        delay = 50,
        jitter = 25,
        maxDuration = 700,
        abortOn = {RequestRefused.class, TimeoutException.class, CircuitBreakerOpenException.class})
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1000, skipOn = RequestRefused.class)
class RoutingClient {

    private final RoutingApi routing;

    RoutingClient(@RestClient RoutingApi routing) {
        this.routing = routing;
    }

    PathsResponse paths(String from, String to, String departingAfter, String arrivingBefore, int limit) {
        return routing.paths(from, to, departingAfter, arrivingBefore, limit);
    }

    LegCheckResponse check(LegCheckRequest request) {
        return routing.check(request);
    }

    /// A long list that requests seldom wait for.
    @Timeout(2000)
    LocationsResponse locations() {
        return routing.locations();
    }
}
