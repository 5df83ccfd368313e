package dev.cargokit.handling.infrastructure.booking;

import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.RemoteCall;
import dev.cargokit.handling.infrastructure.booking.BookingApi.ExistingCargos;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Calls booking, with retry, circuit breaker and timeout; together they take about a second. A call that
/// fails immediately is made three times, one that times out only once.
@ApplicationScoped
class BookingClient {

    private final BookingApi api;

    BookingClient(@RestClient BookingApi api) {
        this.api = api;
    }

    @Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
    @Timeout(900)
    boolean cargoExists(TrackingId cargo) {
        return RemoteCall.finds(() -> api.find(cargo.value()));
    }

    @Retry(maxRetries = 2, delay = 60, jitter = 40, maxDuration = 600)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 1_000)
    @Timeout(900)
    Set<TrackingId> findExisting(Collection<TrackingId> cargos) {
        var request = new ExistingCargos(cargos.stream().map(TrackingId::value).toList());
        return api.findExisting(request).trackingIds().stream()
                .map(TrackingId::new)
                .collect(Collectors.toSet());
    }
}
