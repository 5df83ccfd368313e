package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.location.LocationRepository;
import dev.cargokit.booking.domain.location.UnLocode;
import java.util.Set;

/// Knows the given locations.
record InMemoryLocationRepository(Set<UnLocode> locodes) implements LocationRepository {

    @Override
    public boolean contains(UnLocode locode) {
        return locodes.contains(locode);
    }
}
