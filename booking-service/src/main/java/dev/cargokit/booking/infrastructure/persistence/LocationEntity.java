package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.location.Location;
import dev.cargokit.booking.domain.location.UnLocode;
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

    Location toLocation() {
        return new Location(new UnLocode(locode), name, country, latitude, longitude);
    }
}
