package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.routing.application.VoyageChangeService;
import dev.cargokit.routing.application.VoyageService;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.interfaces.RequestParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Lists and shows voyages, adds them and replaces their schedules.
@Path("/routing/v1/voyages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voyages")
@RunOnVirtualThread
class VoyagesResource {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 200;

    private final VoyageService voyages;
    private final VoyageChangeService changes;

    VoyagesResource(VoyageService voyages, VoyageChangeService changes) {
        this.voyages = voyages;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List voyages in order of departure from their first port")
    @APIResponse(responseCode = "200", description = "A page of voyages; next is omitted on the last one")
    @APIResponse(responseCode = "422", description = "The location is unknown")
    public VoyagesResponse list(
            @QueryParam("departing_after")
                    @Parameter(
                            description =
                                    "Only those that depart (from the port in from, else their first) after this time",
                            example = "2026-12-01T00:00:00Z")
                    String departingAfter,
            @QueryParam("from") @Parameter(description = "Only those that depart from this port", example = "SGSIN")
                    String from,
            @QueryParam("limit") @Parameter(description = "50 when absent, at most 200", example = "10") String limit,
            @QueryParam("after") @Parameter(description = "The next of the previous page") String after) {
        var time = RequestParameters.time("departing_after", departingAfter).orElse(Instant.EPOCH);
        var beyond = RequestParameters.text(after).map(VoyageCursor::decode).orElse(VoyagePosition.START);
        int maximum = RequestParameters.limit(limit, DEFAULT_LIMIT, MAXIMUM_LIMIT);
        return VoyagesResponse.of(RequestParameters.text(from)
                .map(port -> voyages.findDepartingFrom(UnLocode.require("from", port), time, beyond, maximum))
                .orElseGet(() -> voyages.findDeparting(time, beyond, maximum)));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Show a voyage")
    @APIResponse(responseCode = "200", description = "The voyage; ETag is the schedule's version")
    @APIResponse(responseCode = "404", description = "No voyage has this number")
    public RestResponse<VoyageResponse> show(@PathParam("number") @Parameter(example = "V100") String number) {
        return VoyageResponse.ok(voyages.findVoyage(RequestParameters.voyageNumber(number)));
    }

    @PUT
    @Path("/{number}")
    @Operation(
            summary = "Add a voyage, or give it a new schedule",
            description = "Found by searches from the response on; brings a cancelled voyage back. "
                    + "The same schedule again changes nothing.")
    @APIResponse(responseCode = "200", description = "The voyage has a new schedule")
    @APIResponseSchema(value = VoyageResponse.class, responseCode = "201", responseDescription = "The voyage is new")
    @APIResponse(
            responseCode = "412",
            description = "The voyage has changed since the version in If-Match, or exists despite If-None-Match: *")
    @APIResponse(responseCode = "422", description = "A location is unknown, or the movements do not form a voyage")
    public RestResponse<VoyageResponse> put(
            @PathParam("number") @Parameter(example = "V100") String number,
            @NotNull @Valid ScheduleVoyageRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var voyageNumber = new VoyageNumber(number);
        var scheduled = changes.schedule(
                voyageNumber,
                request.toSchedule(voyageNumber),
                RequestParameters.text(request.reason()).orElse(""),
                Preconditions.of(ifMatch, ifNoneMatch));
        return scheduled.isNew() ? VoyageResponse.created(scheduled.voyage()) : VoyageResponse.ok(scheduled.voyage());
    }
}
