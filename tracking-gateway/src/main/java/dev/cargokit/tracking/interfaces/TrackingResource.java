package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.application.TrackCargo;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tracking/v1/cargos/{id}")
@Tag(name = "Tracking", description = "Where a cargo is, what was done to it and what is expected next")
class TrackingResource {

    private final TrackCargo tracking;

    TrackingResource(TrackCargo tracking) {
        this.tracking = tracking;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tracks a cargo")
    @APIResponse(responseCode = "200", description = "The cargo; marked partial when a service is unavailable")
    @APIResponse(responseCode = "404", description = "No cargo has this tracking id")
    @APIResponse(responseCode = "503", description = "Both booking and handling are unavailable")
    public Uni<TrackingResponse> track(@Parameter(example = "ABC123") String id) {
        return tracking.track(id).map(TrackedCargoResponse::of).map(TrackingResponse::of);
    }
}
