package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A location's row.
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
        LocationEntity row = new LocationEntity();
        row.locode = location.locode().code();
        row.name = location.name();
        row.country = location.country();
        row.latitude = location.coordinates().latitude();
        row.longitude = location.coordinates().longitude();
        return row;
    }

    Location location() {
        return new Location(new UnLocode(locode), name, country, new Coordinates(latitude, longitude));
    }
}
