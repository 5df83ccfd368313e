package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.NextActivity;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
import dev.cargokit.tracking.domain.Whereabouts;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Bookings whose answers a test decides, and which counts how often it is asked.
final class InMemoryBookings implements Bookings {

    static final String KNOWN = "ABC123";

    volatile Uni<BookedCargo> answer = Uni.createFrom().item(cargoIn("SESTO"));
    volatile int asked;

    static BookedCargo cargoIn(String port) {
        return new BookedCargo(
                "SESTO",
                "CNHKG",
                Instant.EPOCH,
                Optional.empty(),
                false,
                new Whereabouts.InPort(port),
                new NextActivity.None(),
                List.of());
    }

    @Override
    public synchronized Uni<BookedCargo> find(String trackingId) {
        asked++;
        return trackingId.equals(KNOWN) ? answer : Uni.createFrom().failure(new UnknownCargo());
    }
}
