package dev.cargokit.routing.interfaces.internal;

import dev.cargokit.routing.application.LegCheck;
import dev.cargokit.routing.application.LegCheck.SailedLeg;
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
        return LegCheckResponse.of(
                legs.check(request.legs().stream().map(LegDetails::toLeg).toList()));
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

    /// @param refused empty when all legs are in the timetable
    /// @param legs all legs, in order; empty when any is refused
    record LegCheckResponse(List<RefusedLegDetails> refused, List<SailedLegDetails> legs) {

        static LegCheckResponse of(LegCheck check) {
            return new LegCheckResponse(
                    check.refused().stream().map(RefusedLegDetails::of).toList(),
                    check.sailed().stream().map(SailedLegDetails::of).toList());
        }
    }

    record RefusedLegDetails(int leg, String error, String message) {

        static RefusedLegDetails of(RefusedLeg refused) {
            return new RefusedLegDetails(
                    refused.leg(), refused.reason().error(), refused.reason().message());
        }
    }

    /// @param transfer an ISO 8601 duration
    record SailedLegDetails(int loadCall, int unloadCall, long version, String transfer) {

        static SailedLegDetails of(SailedLeg leg) {
            return new SailedLegDetails(
                    leg.loadCall(),
                    leg.unloadCall(),
                    leg.version(),
                    leg.transfer().toString());
        }
    }
}
