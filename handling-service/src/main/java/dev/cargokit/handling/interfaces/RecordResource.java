package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.HandlingService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What is on record of a cargo, for the gateway, which asks booking about the cargo itself at the same time. The
/// gateway does not forward it.
@Path("/handling/internal/cargos/{id}/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class RecordResource {

    private final HandlingService handling;

    RecordResource(HandlingService handling) {
        this.handling = handling;
    }

    @GET
    @Operation(summary = "What is on record of a cargo; [] also when there is no such cargo")
    public HistoryResponse record(@PathParam("id") String id) {
        return HistoryResponse.of(handling.recordOf(id));
    }
}
