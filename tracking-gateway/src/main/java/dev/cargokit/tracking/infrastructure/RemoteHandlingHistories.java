package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.HandlingHistories;
import dev.cargokit.tracking.application.ServiceUnavailable;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Handling over HTTP, with the same limits as [RemoteBookings].
@ApplicationScoped
class RemoteHandlingHistories implements HandlingHistories {

    private final HandlingApi handling;

    RemoteHandlingHistories(@RestClient HandlingApi handling) {
        this.handling = handling;
    }

    @Override
    @Fallback(fallbackMethod = "unavailable", skipOn = UnknownCargo.class)
    @Retry(
            maxRetries = 2,
            delay = 50,
            jitter = 40,
            retryOn = {IOException.class, ProcessingException.class})
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            delay = 1000,
            skipOn = {UnknownCargo.class, BulkheadException.class})
    @Timeout(900)
    @Bulkhead(500)
    public Uni<List<Handling>> of(String trackingId) {
        return handling.events(trackingId)
                .onFailure(NotFound::is)
                .transform(_ -> new UnknownCargo())
                .map(HandlingResponse::history);
    }

    Uni<List<Handling>> unavailable(String trackingId, Throwable cause) {
        return Uni.createFrom().failure(new ServiceUnavailable(Source.HANDLING, cause));
    }
}
