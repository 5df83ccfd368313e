package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.TrackingViewRepository;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.interfaces.RequestParameters;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Everything that the tracking gateway needs to know about a cargo, in one response.
@Path("/booking/internal/cargos/{id}/tracking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class TrackingResource {

    private final TrackingViewRepository views;
    private final Clock clock;

    TrackingResource(TrackingViewRepository views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Shows a cargo with its handling history, and whether each event was expected")
    @APIResponse(responseCode = "200", description = "The cargo, without its legs; ETag is its version")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public RestResponse<TrackingResponse> track(@PathParam("id") String id) {
        var trackingId = RequestParameters.trackingId(id);
        var cargo = views.find(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        return ResponseBuilder.ok(TrackingResponse.of(cargo, clock.instant()))
                .header(HttpHeaders.ETAG, VersionTag.of(cargo.version()))
                .build();
    }
}
