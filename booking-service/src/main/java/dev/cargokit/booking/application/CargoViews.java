package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.TrackingId;
import java.util.Optional;

/// The cargos to look at: each from one row, without deriving anything again.
public interface CargoViews {

    /// Asks for the first page.
    long START = Long.MAX_VALUE;

    Optional<CargoView> find(TrackingId trackingId);

    /// Which state a cargo is in, without looking at the cargo; empty when there is none.
    Optional<Long> version(TrackingId trackingId);

    /// Newest first, those booked before the cargo of that number; quick however many there are.
    CargoPage page(CargoFilter filter, long before, int limit);
}
