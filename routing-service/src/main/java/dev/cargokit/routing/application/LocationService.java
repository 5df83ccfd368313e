package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.LocationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Lists the locations and changes them.
@Logged
@Measured
@ApplicationScoped
public class LocationService {

    private final LocationRepository locations;

    LocationService(LocationRepository locations) {
        this.locations = locations;
    }

    /// All locations, sorted by code.
    public List<Location> findAll() {
        return locations.findAllLocations();
    }

    /// Adds a location or replaces the one with its code. Every instance knows it within seconds, and uses it at once
    /// where a voyage calls there.
    ///
    /// @return whether the location is new
    @Transactional
    public boolean store(Location location) {
        return locations.store(location);
    }
}
