package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.HandlingEvent;
import dev.cargokit.booking.domain.VoyageNumber;
import dev.cargokit.booking.interfaces.ActivityRepresentation;
import dev.cargokit.booking.interfaces.CargoRepresentation;
import dev.cargokit.booking.interfaces.Parameters;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the gateway shows of a cargo, in one answer.
@Path("/booking/internal/cargos/{id}/tracking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class TrackingResource {

    private final Cargoes cargoes;

    TrackingResource(Cargoes cargoes) {
        this.cargoes = cargoes;
    }

    @GET
    @Operation(summary = "Shows a cargo with what was done to it, each handling judged")
    public Response track(@PathParam("id") String id) {
        var trackingId = Parameters.trackingId(id);
        var cargo = cargoes.find(trackingId).orElseThrow(() -> new UnknownCargo(trackingId));
        var tracked = new Tracked(
                CargoRepresentation.of(CargoView.of(cargo)),
                cargo.history().events().stream().map(Handled::of).toList());
        return Response.ok(tracked)
                .header(HttpHeaders.ETAG, VersionTag.of(cargo.version()))
                .build();
    }

    record Tracked(CargoRepresentation cargo, List<Handled> handled) {}

    record Handled(String eventType, String location, String voyage, Instant completionTime, boolean expected) {

        static Handled of(HandlingEvent event) {
            return new Handled(
                    ActivityRepresentation.name(event.activity().type()),
                    event.location().code(),
                    event.activity().voyage().map(VoyageNumber::value).orElse(""),
                    event.completedAt(),
                    event.expected());
        }
    }
}
