package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.interfaces.CargoDetails;
import dev.cargokit.booking.interfaces.HandlingTypeName;
import dev.cargokit.booking.interfaces.RequestParameters;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
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

    private final CargoRepository cargos;

    TrackingResource(CargoRepository cargos) {
        this.cargos = cargos;
    }

    @GET
    @Operation(summary = "Shows a cargo with its handling history, and whether each event was expected")
    @APIResponse(responseCode = "200", description = "The cargo; ETag is its version")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public RestResponse<TrackingResponse> track(@PathParam("id") String id) {
        var trackingId = RequestParameters.trackingId(id);
        var cargo = cargos.find(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        var response = new TrackingResponse(
                CargoDetails.of(CargoView.of(cargo)),
                cargo.history().events().stream().map(HandledDetails::of).toList());
        return ResponseBuilder.ok(response)
                .header(HttpHeaders.ETAG, VersionTag.of(cargo.version()))
                .build();
    }

    record TrackingResponse(CargoDetails cargo, List<HandledDetails> handled) {}

    record HandledDetails(String eventType, String location, String voyage, Instant completionTime, boolean expected) {

        static HandledDetails of(HandlingEvent event) {
            return new HandledDetails(
                    HandlingTypeName.of(event.activity().type()),
                    event.location().code(),
                    event.activity().voyage().map(VoyageNumber::value).orElse(""),
                    event.completedAt(),
                    event.expected());
        }
    }
}
