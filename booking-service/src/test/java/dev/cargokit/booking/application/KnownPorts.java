package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.Locations;
import dev.cargokit.booking.domain.UnLocode;
import java.util.Set;

/// The ports of a test.
record KnownPorts(Set<UnLocode> ports) implements Locations {

    @Override
    public boolean contains(UnLocode locode) {
        return ports.contains(locode);
    }
}
