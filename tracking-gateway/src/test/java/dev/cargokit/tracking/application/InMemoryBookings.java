package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.NextActivity;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import dev.cargokit.tracking.domain.Whereabouts;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Bookings with a result that a test sets, and a count of the calls.
final class InMemoryBookings implements Bookings {

    static final String KNOWN = "ABC123";

    volatile Uni<BookedCargo> result = Uni.createFrom().item(cargoIn("SESTO"));
    volatile int calls;

    /// Whether it knows every cargo.
    volatile boolean all;

    static BookedCargo cargoIn(String port) {
        return new BookedCargo(
                "SESTO",
                "CNHKG",
                Instant.EPOCH,
                Optional.empty(),
                false,
                new Whereabouts.InPort(port),
                new NextActivity.None(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public synchronized Uni<BookedCargo> find(String trackingId) {
        calls++;
        return all || trackingId.equals(KNOWN) ? result : Uni.createFrom().failure(new UnknownCargo());
    }
}
