package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.LocationRepository;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/routing/v1/locations")
@Tag(name = "Locations")
@RunOnVirtualThread
class LocationsResource {

    private final LocationRepository locations;

    LocationsResource(LocationRepository locations) {
        this.locations = locations;
    }

    @GET
    @Operation(summary = "List all locations, sorted by UN/LOCODE")
    public LocationsResponse locations() {
        return LocationsResponse.of(locations.findAllLocations());
    }
}
