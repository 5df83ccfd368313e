package dev.cargokit.routing.domain;

import java.util.List;

/// The locations that are known. They never disappear.
public interface Locations {

    /// All of them, sorted by code.
    List<Location> all();
}
