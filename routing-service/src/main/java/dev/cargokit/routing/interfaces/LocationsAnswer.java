package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.Location;
import java.util.List;

/// `{locations: [{locode, name, country, latitude, longitude}]}`.
record LocationsAnswer(List<Place> locations) {

    static LocationsAnswer of(List<Location> locations) {
        return new LocationsAnswer(locations.stream().map(Place::of).toList());
    }

    record Place(String locode, String name, String country, double latitude, double longitude) {

        static Place of(Location location) {
            return new Place(
                    location.locode().code(),
                    location.name(),
                    location.country(),
                    location.coordinates().latitude(),
                    location.coordinates().longitude());
        }
    }
}
