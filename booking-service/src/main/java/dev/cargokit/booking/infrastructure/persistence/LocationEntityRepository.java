package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.location.Location;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/// Stores the replica of routing's locations, so that booking can start while routing is unavailable.
@ApplicationScoped
public class LocationEntityRepository implements PanacheRepositoryBase<LocationEntity, String> {

    public List<Location> findLocations() {
        return listAll().stream().map(LocationEntity::toLocation).toList();
    }

    /// Inserts new locations and updates renamed ones; locations are never deleted.
    @Transactional
    public void save(Collection<Location> locations) {
        locations.stream()
                .sorted((one, other) -> one.locode().compareTo(other.locode()))
                .forEach(this::save);
    }

    private void save(Location location) {
        getEntityManager()
                .createNativeQuery("""
                        insert into location (locode, name, country, latitude, longitude)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (locode) do update
                        set name = excluded.name, country = excluded.country,
                            latitude = excluded.latitude, longitude = excluded.longitude
                        where location is distinct from excluded""")
                .setParameter(1, location.locode().code())
                .setParameter(2, location.name())
                .setParameter(3, location.country())
                .setParameter(4, location.latitude())
                .setParameter(5, location.longitude())
                .executeUpdate();
    }
}
