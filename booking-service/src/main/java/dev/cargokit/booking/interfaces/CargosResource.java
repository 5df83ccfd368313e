package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.Booking;
import dev.cargokit.booking.application.CargoViews;
import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.interfaces.Answers.Booked;
import dev.cargokit.booking.interfaces.Answers.ManyCargos;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class CargosResource {

    private static final int LARGEST_PAGE = 200;
    private static final String SEARCHED =
            "What a tracking id begins with, or the UN/LOCODE of origin, destination or last known location";

    private final Booking booking;
    private final CargoViews cargos;
    private final LocationDirectory locations;
    private final IdempotentRequests requests;

    CargosResource(Booking booking, CargoViews cargos, LocationDirectory locations, IdempotentRequests requests) {
        this.booking = booking;
        this.cargos = cargos;
        this.locations = locations;
        this.requests = requests;
    }

    @POST
    @Operation(summary = "Books a new cargo")
    @APIResponse(
            responseCode = "201",
            description = "Booked; Location leads to it",
            content = @Content(schema = @Schema(implementation = Booked.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or malformed")
    @APIResponse(responseCode = "422", description = "Unknown location, same place twice, or a deadline in the past")
    public Response book(@NotNull @Valid Requests.Book request, @HeaderParam("Idempotency-Key") String key) {
        var deadline = request.arrivalDeadline().truncatedTo(ChronoUnit.MICROS);
        var id = requests.perform(
                key,
                "book",
                request,
                locations::load,
                () -> booking.bookNewCargo(request.origin(), request.destination(), deadline)
                        .value());
        // Relative, so that it leads back through whatever the client came through.
        return Response.status(Status.CREATED)
                .header(HttpHeaders.LOCATION, "/booking/v1/cargos/" + id)
                .entity(new Booked(id))
                .build();
    }

    @GET
    @Operation(summary = "Lists cargos, newest first")
    @APIResponse(responseCode = "200", description = "A page; `next` is the cursor of the following one")
    @APIResponse(responseCode = "400", description = "Unknown status, unreadable cursor or limit")
    public ManyCargos list(
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("query") @DefaultValue("") @Parameter(description = SEARCHED, example = "CNHKG") String query) {
        var page = cargos.page(
                Parameters.filter(status),
                Parameters.search(query),
                Parameters.number(after),
                Parameters.limit(limit, LARGEST_PAGE));
        return new ManyCargos(
                page.cargos().stream().map(CargoRepresentation::of).toList(),
                page.hasMore() ? Parameters.cursor(page.last()) : null);
    }
}
