package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.LegCheckService;
import dev.cargokit.routing.application.LegToCheck;
import dev.cargokit.routing.application.RefusedLeg;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
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
        return new LegCheckResponse(
                legs.check(request.legs().stream().map(LegDetails::toLeg).toList()).stream()
                        .map(RefusedLegDetails::of)
                        .toList());
    }

    record LegCheckRequest(@NotNull @Size(max = 200) List<@NotNull @Valid LegDetails> legs) {}

    record LegDetails(
            @NotNull String voyageNumber,
            @NotNull String from,
            @NotNull String to,
            @NotNull Instant loadTime,
            @NotNull Instant unloadTime) {

        LegToCheck toLeg() {
            return new LegToCheck(voyageNumber, from, to, loadTime, unloadTime);
        }
    }

    /// Empty when all legs are in the timetable.
    record LegCheckResponse(List<RefusedLegDetails> refused) {}

    record RefusedLegDetails(int leg, String error, String message) {

        static RefusedLegDetails of(RefusedLeg refused) {
            return new RefusedLegDetails(
                    refused.leg(), refused.reason().error(), refused.reason().message());
        }
    }
}
