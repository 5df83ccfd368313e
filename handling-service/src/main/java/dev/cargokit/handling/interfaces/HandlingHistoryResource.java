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

@Path("/handling/v1/cargos/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Handling")
class HandlingHistoryResource {

    private final HandlingService handling;

    HandlingHistoryResource(HandlingService handling) {
        this.handling = handling;
    }

    @GET
    @Operation(summary = "A cargo's handling history, in the order of completion")
    @APIResponse(responseCode = "200", description = "The events, [] when there are none")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    @APIResponse(responseCode = "503", description = "There are no events, and booking is unavailable")
    public HandlingHistoryResponse listHandlingEvents(@PathParam("id") @Parameter(example = "ABC123") String id) {
        return HandlingHistoryResponse.of(handling.handlingHistoryOf(id));
    }
}
