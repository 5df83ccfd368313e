package dev.cargokit.web.client;

import java.util.List;

/// All locations, as both routing and booking list them.
public record LocationsResponse(List<Location> locations) {

    public LocationsResponse {
        locations = locations == null ? List.of() : List.copyOf(locations);
    }
}
