package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.TrackingId;
import java.util.Map;
import java.util.Optional;

/// The cargos to look at: each from one row, without deriving anything again.
public interface CargoViews {

    /// Asks for the first page.
    long START = Long.MAX_VALUE;

    Optional<CargoView> find(TrackingId trackingId);

    /// Which state a cargo is in, without looking at the cargo; empty when there is none.
    Optional<Long> version(TrackingId trackingId);

    /// Newest first, those booked before the cargo of that number; quick however many there are.
    ///
    /// @param search what a cargo's tracking id begins with, or its origin, destination or last known location;
    ///     empty for all
    CargoPage page(CargoFilter filter, String search, long before, int limit);

    /// How many cargos each filter would list.
    Map<CargoFilter, Long> counts();
}
