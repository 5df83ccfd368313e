package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import io.smallrye.mutiny.Uni;

/// The cargos of booking.
public interface Bookings {

    /// Fails with [dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo] or [ServiceUnavailable].
    Uni<BookedCargo> find(String trackingId);
}
