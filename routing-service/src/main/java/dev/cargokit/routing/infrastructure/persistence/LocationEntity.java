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
        entity.name = location.name();
        entity.country = location.country();
        entity.latitude = location.coordinates().latitude();
        entity.longitude = location.coordinates().longitude();
        return entity;
    }

    Location toLocation() {
        return new Location(new UnLocode(locode), name, country, new Coordinates(latitude, longitude));
    }
}
