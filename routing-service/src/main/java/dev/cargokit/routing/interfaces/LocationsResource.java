package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.application.LocationService;
import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.interfaces.LocationsResponse.LocationDetails;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/routing/v1/locations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Locations")
@RunOnVirtualThread
class LocationsResource {

    private final LocationService locations;

    LocationsResource(LocationService locations) {
        this.locations = locations;
    }

    @GET
    @Operation(summary = "List all locations, sorted by UN/LOCODE")
    public LocationsResponse locations() {
        return LocationsResponse.of(locations.findAll());
    }

    @PUT
    @Path("{locode}")
    @Operation(
            summary = "Add a location, or replace what is known of it",
            description = "Voyages can call there from the response on; booking knows it within a minute.")
    @APIResponse(responseCode = "200", description = "The location is changed")
    @APIResponseSchema(
            value = LocationResponse.class,
            responseCode = "201",
            responseDescription = "The location is new")
    public RestResponse<LocationResponse> put(
            @PathParam("locode") @Parameter(example = "NOOSL") String locode, @NotNull @Valid LocationRequest request) {
        var location = request.toLocation(UnLocode.parse(locode)
                .orElseThrow(() -> ProblemException.invalid(
                        "locode", "must be two letters, then three letters or digits from 2 to 9")));
        return RestResponse.ResponseBuilder.create(
                        locations.store(location) ? Status.CREATED : Status.OK,
                        new LocationResponse(LocationDetails.of(location)))
                .build();
    }

    @Schema(name = "NewLocation")
    record LocationRequest(
            @NotBlank
            @Size(max = 100)
            @Pattern(regexp = "\\P{Cntrl}*", message = "must have no control characters")
            @Schema(examples = "Oslo")
            String name,

            @NotNull
            @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of ISO 3166, such as NO")
            @Schema(examples = "NO")
            String country,

            @NotNull @Min(-90) @Max(90) @Schema(examples = "59.9")
            Double latitude,

            @NotNull @Min(-180) @Max(180) @Schema(examples = "10.7")
            Double longitude) {

        Location toLocation(UnLocode locode) {
            return new Location(locode, name, country, new Coordinates(latitude, longitude));
        }
    }

    record LocationResponse(LocationDetails location) {}
}
