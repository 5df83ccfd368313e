package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.Location;
import dev.cargokit.booking.domain.Locations;
import dev.cargokit.booking.domain.UnLocode;
import java.util.List;
import java.util.Set;

/// The ports of a test.
record KnownPorts(Set<UnLocode> ports) implements Locations {

    @Override
    public void load() {
        // Always known.
    }

    @Override
    public List<Location> all() {
        return ports.stream()
                .sorted()
                .map(port -> new Location(port, port.code(), "", 0, 0))
                .toList();
    }

    @Override
    public boolean contains(UnLocode locode) {
        return ports.contains(locode);
    }
}
