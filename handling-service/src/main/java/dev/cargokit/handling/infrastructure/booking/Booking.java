package dev.cargokit.handling.infrastructure.booking;

import dev.cargokit.handling.domain.TrackingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks booking, for about a second at most: what fails at once is tried twice more, what hangs is not.
@ApplicationScoped
class Booking {

    private static final int NOT_FOUND = 404;

    private final BookingApi api;

    Booking(@RestClient BookingApi api) {
        this.api = api;
    }

    @Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
    @Timeout(900)
    boolean hasCargo(TrackingId cargo) {
        try {
            api.find(cargo.value());
            return true;
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw answer;
        }
    }
}
