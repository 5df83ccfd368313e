package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import io.smallrye.mutiny.Uni;

/// The cargos that booking has.
public interface Bookings {

    /// Fails with [UnknownCargo], or with anything else when booking cannot be asked in time.
    Uni<BookedCargo> find(String trackingId);
}
