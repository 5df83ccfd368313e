package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.LegCheck;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// For booking only: the gateway does not forward it.
@Path("/routing/internal/legs/check")
@RunOnVirtualThread
class LegCheckResource {

    private final LegCheck check;

    LegCheckResource(LegCheck check) {
        this.check = check;
    }

    @POST
    @Operation(hidden = true)
    public LegsAnswer check(@NotNull @Valid LegsQuestion question) {
        return LegsAnswer.of(check.refused(question.toCheck()));
    }
}
