package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import io.smallrye.mutiny.Uni;

/// The cargos of booking.
public interface Bookings {

    /// Fails with [dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo] or [BookingUnavailable].
    Uni<BookedCargo> find(String trackingId);
}
