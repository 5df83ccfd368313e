package dev.cargokit.handling.infrastructure.routing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.infrastructure.RemoteCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Calls routing, with retry, circuit breaker and timeout; together they take about a second. A call that
/// fails immediately is made three times, one that times out only once.
@ApplicationScoped
@Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
@Timeout(900)
class RoutingClient {

    private final RoutingApi api;

    RoutingClient(@RestClient RoutingApi api) {
        this.api = api;
    }

    boolean voyageExists(VoyageNumber voyage) {
        return RemoteCall.finds(() -> api.find(voyage.value()));
    }

    Set<UnLocode> locations() {
        return api.locations().locations().stream()
                .map(RoutingApi.LocationDetails::locode)
                .map(UnLocode::parse)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
