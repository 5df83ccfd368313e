package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.Location;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// `{locations: [{locode, name, country, latitude, longitude}]}`.
record LocationsResponse(List<LocationDetails> locations) {

    static LocationsResponse of(List<Location> locations) {
        return new LocationsResponse(locations.stream().map(LocationDetails::of).toList());
    }

    @Schema(name = "Location")
    record LocationDetails(String locode, String name, String country, double latitude, double longitude) {

        static LocationDetails of(Location location) {
            return new LocationDetails(
                    location.locode().code(),
                    location.name(),
                    location.country(),
                    location.coordinates().latitude(),
                    location.coordinates().longitude());
        }
    }
}
