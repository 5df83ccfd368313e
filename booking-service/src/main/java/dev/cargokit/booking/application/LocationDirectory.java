package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.location.Location;
import java.util.List;

/// The replica of routing's locations.
public interface LocationDirectory {

    /// Loads the locations unless some are loaded. May call the routing service, so never within a
    /// transaction.
    ///
    /// @throws RoutingUnavailable when none are loaded and the routing service does not respond
    void ensureLoaded();

    /// The loaded locations, in the order of their codes.
    List<Location> findAll();
}
