package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.LocationRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Locations in PostgreSQL.
@ApplicationScoped
class PanacheLocationRepository implements LocationRepository, PanacheRepositoryBase<LocationEntity, String> {

    @Override
    public List<Location> findAllLocations() {
        return listAll(Sort.by("locode")).stream()
                .map(LocationEntity::toLocation)
                .toList();
    }

    @Override
    public void add(Collection<Location> locations) {
        var known = new HashSet<Location>(findAllLocations());
        persist(locations.stream().filter(location -> !known.contains(location)).map(LocationEntity::of));
    }
}
