package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoEventRepository;
import dev.cargokit.booking.application.CargoEventRepository.StoredEvent;
import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class CargoResource {

    private final CargoViewRepository cargos;
    private final CargoEventRepository events;
    private final Clock clock;

    CargoResource(CargoViewRepository cargos, CargoEventRepository events, Clock clock) {
        this.cargos = cargos;
        this.events = events;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Shows a cargo")
    @APIResponse(responseCode = "200", description = "The cargo; ETag is its version")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public RestResponse<CargoResponse> show(@PathParam("id") String id) {
        var trackingId = RequestParameters.trackingId(id);
        var cargo = cargos.find(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        return ResponseBuilder.ok(new CargoResponse(CargoDetails.of(cargo, clock.instant())))
                .header(HttpHeaders.ETAG, VersionTag.of(cargo.version()))
                .build();
    }

    /// GET without the body: handling checks here whether a cargo exists.
    @HEAD
    @Path("{id}")
    @Operation(hidden = true)
    public Response check(@PathParam("id") String id) {
        var trackingId = RequestParameters.trackingId(id);
        long version = cargos.findVersion(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        return Response.ok().header(HttpHeaders.ETAG, VersionTag.of(version)).build();
    }

    @GET
    @Path("{id}/events")
    @Operation(summary = "Lists a cargo's domain events, in order")
    @APIResponse(responseCode = "200", description = "The events")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public CargoEventsResponse listCargoEvents(@PathParam("id") String id) {
        var trackingId = RequestParameters.trackingId(id);
        var stored = events.findByCargo(trackingId);
        if (stored.isEmpty()) {
            throw new UnknownCargo(trackingId);
        }
        return new CargoEventsResponse(
                stored.stream().map(CargoEventDetails::of).toList());
    }

    record CargoResponse(CargoDetails cargo) {}

    record CargoEventsResponse(List<CargoEventDetails> events) {}

    @Schema(name = "CargoEvent")
    record CargoEventDetails(
            int sequence, @Schema(examples = "booked") String type, Instant occurredAt, Map<String, Object> details) {

        static CargoEventDetails of(StoredEvent event) {
            return new CargoEventDetails(event.sequence(), event.type(), event.occurredAt(), event.details());
        }
    }
}
