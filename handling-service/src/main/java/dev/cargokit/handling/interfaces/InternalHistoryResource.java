package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.HandlingService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The handling history for the gateway, which requests the cargo itself from booking at the same time. The
/// gateway does not route it.
@Path("/handling/internal/cargos/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class InternalHistoryResource {

    private final HandlingService handling;

    InternalHistoryResource(HandlingService handling) {
        this.handling = handling;
    }

    @GET
    @Operation(summary = "A cargo's handling history; [] also for an unknown cargo")
    @APIResponse(responseCode = "200", description = "The events, [] when there are none")
    @APIResponse(responseCode = "404", description = "This is no tracking id")
    public HandlingHistoryResponse listRecordedEvents(@PathParam("id") String id) {
        return HandlingHistoryResponse.of(handling.storedHistoryOf(id));
    }
}
