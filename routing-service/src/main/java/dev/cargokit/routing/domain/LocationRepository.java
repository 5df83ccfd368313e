package dev.cargokit.routing.domain;

import java.util.Collection;
import java.util.List;

/// The known locations, which are never deleted.
public interface LocationRepository {

    /// All locations, sorted by code.
    List<Location> findAllLocations();

    /// Adds those that are not known yet.
    void add(Collection<Location> locations);

    /// Adds a location or replaces the one with its code.
    ///
    /// @return whether the location is new
    boolean store(Location location);
}
