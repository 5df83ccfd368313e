package dev.cargokit.routing.domain;

import java.util.Collection;
import java.util.List;

/// The locations that are known. They never disappear.
public interface Locations {

    /// All of them, sorted by code.
    List<Location> all();

    /// Adds those that are not known yet.
    void add(Collection<Location> locations);
}
