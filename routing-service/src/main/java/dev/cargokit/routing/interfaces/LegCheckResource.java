package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.LegCheckService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Checks legs for booking only; the gateway does not route it.
@Path("/routing/internal/legs/check")
@RunOnVirtualThread
class LegCheckResource {

    private final LegCheckService legs;

    LegCheckResource(LegCheckService legs) {
        this.legs = legs;
    }

    @POST
    @Operation(hidden = true)
    public LegCheckResponse check(@NotNull @Valid LegCheckRequest request) {
        return LegCheckResponse.of(legs.check(request.toLegs()));
    }
}
