package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoJournal;
import dev.cargokit.booking.application.CargoJournal.Entry;
import dev.cargokit.booking.application.CargoViews;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.interfaces.Answers.CargoEvent;
import dev.cargokit.booking.interfaces.Answers.CargoEvents;
import dev.cargokit.booking.interfaces.Answers.OneCargo;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class CargoResource {

    private final CargoViews cargos;
    private final CargoJournal journal;

    CargoResource(CargoViews cargos, CargoJournal journal) {
        this.cargos = cargos;
        this.journal = journal;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Shows a cargo")
    @APIResponse(
            responseCode = "200",
            description = "The cargo; ETag is its version",
            content = @Content(schema = @Schema(implementation = OneCargo.class)))
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public Response show(@PathParam("id") String id) {
        var trackingId = Parameters.trackingId(id);
        var cargo = cargos.find(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        return Response.ok(new OneCargo(CargoRepresentation.of(cargo)))
                .header(HttpHeaders.ETAG, VersionTag.of(cargo.version()))
                .build();
    }

    /// What GET says without a body; handling asks it of every cargo that it has not met.
    @HEAD
    @Path("{id}")
    @Operation(hidden = true)
    public Response check(@PathParam("id") String id) {
        var trackingId = Parameters.trackingId(id);
        long version = cargos.version(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        return Response.ok().header(HttpHeaders.ETAG, VersionTag.of(version)).build();
    }

    @GET
    @Path("{id}/events")
    @Operation(summary = "Tells what happened to a cargo, in order")
    @APIResponse(responseCode = "404", description = "Unknown cargo")
    public CargoEvents events(@PathParam("id") String id) {
        var trackingId = Parameters.trackingId(id);
        var entries = journal.of(trackingId);
        if (entries.isEmpty()) {
            throw new UnknownCargo(trackingId);
        }
        return new CargoEvents(entries.stream().map(CargoResource::event).toList());
    }

    private static CargoEvent event(Entry entry) {
        return new CargoEvent(entry.sequence(), entry.type(), entry.occurredAt(), entry.details());
    }
}
