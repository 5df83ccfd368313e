package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.Bookings;
import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks booking. All attempts together take about a second at most, so that tracking can answer without it.
@ApplicationScoped
class RemoteBookings implements Bookings {

    private final BookingApi booking;

    RemoteBookings(@RestClient BookingApi booking) {
        this.booking = booking;
    }

    /// Tried again only when no answer came at all. That a cargo is unknown, or that too many ask at once, says
    /// nothing against booking.
    @Override
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
    public Uni<BookedCargo> find(String trackingId) {
        return booking.tracking(trackingId)
                .onFailure(NotFound::said)
                .transform(_ -> new UnknownCargo())
                .map(BookingAnswer::booked);
    }
}
