package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.application.BookingService;
import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.booking.application.LocationDirectory;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Books cargos and lists them.
@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class CargosResource {

    private static final int MAXIMUM_LIMIT = 200;
    private static final String QUERY =
            "The start of a tracking id, or the UN/LOCODE of origin, destination or last known location";

    private final BookingService booking;
    private final CargoViewRepository cargos;
    private final LocationDirectory locations;
    private final Clock clock;

    CargosResource(BookingService booking, CargoViewRepository cargos, LocationDirectory locations, Clock clock) {
        this.booking = booking;
        this.cargos = cargos;
        this.locations = locations;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Books a new cargo")
    @APIResponseSchema(
            value = BookCargoResponse.class,
            responseCode = "201",
            responseDescription = "Booked; Location is the cargo's address")
    @APIResponse(responseCode = "422", description = "Unknown location, same place twice, or a deadline in the past")
    public Response book(
            @NotNull @Valid BookCargoRequest request, @HeaderParam("Idempotency-Key") Optional<String> key) {
        locations.ensureLoaded();
        var deadline = request.arrivalDeadline().truncatedTo(ChronoUnit.MICROS);
        var id = booking.bookNewCargo(key, request.origin(), request.destination(), deadline)
                .value();
        // Relative, so that it resolves against the gateway's address for clients of the gateway.
        return Response.status(Status.CREATED)
                .header(HttpHeaders.LOCATION, "/booking/v1/cargos/" + id)
                .entity(new BookCargoResponse(id))
                .build();
    }

    @GET
    @Operation(summary = "Lists cargos, newest first")
    @APIResponse(responseCode = "200", description = "A page; `next` is the cursor of the following one")
    public CargosResponse list(
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("query") @DefaultValue("") @Parameter(description = QUERY, example = "CNHKG") String query) {
        var page = cargos.findPage(
                RequestParameters.filter(status),
                RequestParameters.search(query),
                CargoCursor.decode(after),
                RequestParameters.limit(limit, MAXIMUM_LIMIT));
        var now = clock.instant();
        return new CargosResponse(
                page.cargos().stream().map(cargo -> CargoDetails.of(cargo, now)).toList(),
                page.hasMore() ? CargoCursor.encode(page.last()) : null);
    }

    @Schema(name = "Booking")
    record BookCargoRequest(
            @NotBlank @Schema(examples = "CNHKG") String origin,
            @NotBlank @Schema(examples = "SESTO") String destination,

            @NotNull @Schema(examples = "2030-03-18T00:00:00Z")
            Instant arrivalDeadline) {}

    record BookCargoResponse(@Schema(examples = "D811874A") String trackingId) {}

    /// @param next cursor of the next page; omitted on the last
    record CargosResponse(
            List<CargoDetails> cargos,
            @JsonInclude(JsonInclude.Include.NON_NULL) String next) {}
}
