package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.domain.location.Location;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/booking/v1/locations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class LocationsResource {

    private final LocationDirectory locations;

    LocationsResource(LocationDirectory locations) {
        this.locations = locations;
    }

    @GET
    @Operation(summary = "Lists the locations that cargo can be booked between, by code")
    public LocationsResponse locations() {
        locations.ensureLoaded();
        return new LocationsResponse(
                locations.findAll().stream().map(LocationDetails::of).toList());
    }

    record LocationsResponse(List<LocationDetails> locations) {}

    @Schema(name = "Location")
    record LocationDetails(
            @Schema(examples = "CNHKG") String locode,
            @Schema(examples = "Hongkong") String name,
            String country,
            double latitude,
            double longitude) {

        static LocationDetails of(Location location) {
            return new LocationDetails(
                    location.locode().code(),
                    location.name(),
                    location.country(),
                    location.latitude(),
                    location.longitude());
        }
    }
}
