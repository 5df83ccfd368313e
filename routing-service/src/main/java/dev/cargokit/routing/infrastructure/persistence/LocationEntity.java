package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "location")
@Table(name = "location")
class LocationEntity {

    @Id
    String locode;

    String name;
    String country;
    double latitude;
    double longitude;

    static LocationEntity of(Location location) {
        var entity = new LocationEntity();
        entity.locode = location.locode().code();
        entity.update(location);
        return entity;
    }

    void update(Location location) {
        name = location.name();
        country = location.country();
        latitude = location.coordinates().latitude();
        longitude = location.coordinates().longitude();
    }

    Location toLocation() {
        return new Location(new UnLocode(locode), name, country, new Coordinates(latitude, longitude));
    }
}
