package dev.cargokit.handling.infrastructure.routing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks routing, for about a second at most: what fails at once is tried twice more, what hangs is not.
@ApplicationScoped
class Routing {

    private static final int NOT_FOUND = 404;

    private final RoutingApi api;

    Routing(@RestClient RoutingApi api) {
        this.api = api;
    }

    @Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
    @Timeout(900)
    boolean hasVoyage(VoyageNumber voyage) {
        try {
            api.find(voyage.value());
            return true;
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw answer;
        }
    }

    @Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
    @Timeout(900)
    Set<UnLocode> locations() {
        return api.locations().locations().stream()
                .map(RoutingApi.Location::locode)
                .map(UnLocode::parse)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
