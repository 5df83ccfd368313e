package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.HandlingService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows what is on record of a cargo.
@Path("/handling/v1/cargos/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Handling")
class HistoryResource {

    private final HandlingService handling;

    HistoryResource(HandlingService handling) {
        this.handling = handling;
    }

    @GET
    @Operation(summary = "A cargo's handling history, in the order in which things happened")
    @APIResponse(responseCode = "200", description = "The events, [] when there are none")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    @APIResponse(responseCode = "503", description = "Nothing is on record, and booking cannot be asked")
    public HistoryResponse listEvents(@PathParam("id") @Parameter(example = "ABC123") String id) {
        return HistoryResponse.of(handling.handlingHistoryOf(id));
    }
}
