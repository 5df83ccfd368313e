package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.HandlingService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Registers single reports.
@Path("/handling/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Handling")
class IncidentResource {

    private final HandlingService handling;

    IncidentResource(HandlingService handling) {
        this.handling = handling;
    }

    @POST
    @Operation(
            summary = "Register a handling event",
            description = "Responds when the event is committed; a repeated event changes nothing.")
    @APIResponse(responseCode = "200", description = "Registered, now or before")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    @APIResponse(
            responseCode = "422",
            description = "Unknown voyage or location, a voyage missing or not allowed, or a time in the future")
    @APIResponse(responseCode = "409", description = "The cargo was claimed before, or handled after this claim")
    @APIResponse(responseCode = "503", description = "Booking or routing is unavailable; nothing was stored")
    public Map<String, String> registerIncident(@NotNull @Valid IncidentRequest request) {
        handling.registerHandlingEvent(request.toReport());
        return Map.of();
    }
}
