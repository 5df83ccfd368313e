package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.Location;
import java.util.List;

/// The locations as somebody else keeps them.
public interface LocationDirectory {

    /// Makes sure that there is something to know them by. May ask another service, so never within a transaction.
    void load();

    /// All that are loaded, in the order of their codes.
    List<Location> all();
}
