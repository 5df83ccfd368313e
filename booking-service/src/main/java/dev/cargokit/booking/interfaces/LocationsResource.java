package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.domain.Location;
import dev.cargokit.booking.interfaces.Answers.Place;
import dev.cargokit.booking.interfaces.Answers.Places;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(summary = "Lists the places that cargo can be booked between, by code")
    public Places locations() {
        locations.load();
        return new Places(locations.all().stream().map(LocationsResource::place).toList());
    }

    private static Place place(Location location) {
        return new Place(
                location.locode().code(),
                location.name(),
                location.country(),
                location.latitude(),
                location.longitude());
    }
}
