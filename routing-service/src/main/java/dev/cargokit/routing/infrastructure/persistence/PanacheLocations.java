package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.Locations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class PanacheLocations implements Locations, PanacheRepositoryBase<LocationEntity, String> {

    @Override
    public List<Location> all() {
        return listAll(Sort.by("locode")).stream().map(LocationEntity::location).toList();
    }

    @Override
    @Transactional
    public void add(Collection<Location> locations) {
        Set<Location> known = new HashSet<>(all());
        persist(locations.stream().filter(location -> !known.contains(location)).map(LocationEntity::of));
    }
}
