package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The read side: cargos as stored, one row each, without deriving their deliveries again.
public interface CargoViewRepository {

    /// The position of the first page.
    long FIRST_PAGE = Long.MAX_VALUE;

    Optional<CargoView> find(TrackingId trackingId);

    Optional<Long> findVersion(TrackingId trackingId);

    /// Those of the cargos that exist.
    List<TrackingId> findExisting(Collection<TrackingId> trackingIds);

    /// A page of cargos, newest first, of those booked before the cargo with that number.
    ///
    /// @param search the start of a tracking id, or the code of origin, destination or last known location;
    ///     empty for all cargos
    CargoPage findPage(CargoFilter filter, String search, long before, int limit);

    /// How many cargos match each filter.
    Map<CargoFilter, Long> countByFilter();
}
