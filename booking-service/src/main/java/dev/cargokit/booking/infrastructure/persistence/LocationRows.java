package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.Location;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/// Routing's locations as they were last known here: enough to book with while routing is down.
@ApplicationScoped
public class LocationRows implements PanacheRepositoryBase<LocationEntity, String> {

    public List<Location> locations() {
        return listAll().stream().map(LocationEntity::location).toList();
    }

    /// Adds what is new and renames what was renamed; locations never disappear.
    @Transactional
    public void keep(Collection<Location> locations) {
        locations.stream()
                .sorted((one, other) -> one.locode().compareTo(other.locode()))
                .forEach(this::keep);
    }

    private void keep(Location location) {
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
