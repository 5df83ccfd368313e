package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.kit.postgres.Notifications;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.LocationRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Locations in PostgreSQL. A change of one counts as a change of the timetable, which every instance then reads again.
@ApplicationScoped
class PanacheLocationRepository implements LocationRepository, PanacheRepositoryBase<LocationEntity, String> {

    private final TimetableVersion version;
    private final Notifications notifications;

    PanacheLocationRepository(TimetableVersion version, Notifications notifications) {
        this.version = version;
        this.notifications = notifications;
    }

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

    @Override
    public boolean store(Location location) {
        version.increment();
        var known = findByIdOptional(location.locode().code());
        known.ifPresentOrElse(row -> row.update(location), () -> persist(LocationEntity.of(location)));
        notifications.send(PanacheVoyageRepository.CHANGED, "");
        return known.isEmpty();
    }
}
