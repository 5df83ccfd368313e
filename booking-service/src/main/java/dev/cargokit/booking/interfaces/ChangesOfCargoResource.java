package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.Booking;
import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.application.Routes;
import dev.cargokit.booking.interfaces.Answers.Nothing;
import dev.cargokit.booking.interfaces.Answers.Route;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Routing a booked cargo and changing what was promised. Every change answers the version that it made.
@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
@APIResponse(responseCode = "404", description = "Unknown cargo")
class ChangesOfCargoResource {

    /// As many as routing finds at most.
    private static final int MOST_ROUTES = 20;

    private final Booking booking;
    private final Routes routes;
    private final LocationDirectory locations;
    private final IdempotentRequests requests;

    ChangesOfCargoResource(Booking booking, Routes routes, LocationDirectory locations, IdempotentRequests requests) {
        this.booking = booking;
        this.routes = routes;
        this.locations = locations;
        this.requests = requests;
    }

    @GET
    @Path("{id}/request_routes")
    @Operation(summary = "Finds routes for a cargo, best first")
    @APIResponse(responseCode = "200", description = "The routes; none when there is no way")
    @APIResponse(responseCode = "503", description = "Routing cannot be asked; Retry-After says when to try again")
    public Answers.Routes requestRoutes(
            @PathParam("id") String id, @QueryParam("limit") @DefaultValue("10") String limit) {
        var found = routes.request(Parameters.trackingId(id), Parameters.limit(limit, MOST_ROUTES));
        return new Answers.Routes(found.stream()
                .map(route -> new Route(LegRepresentation.of(route.legs())))
                .toList());
    }

    @POST
    @Path("{id}/assign_to_route")
    @Operation(summary = "Takes one of the routes as the cargo's itinerary")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The route is unsound, is not sailed, or does not do")
    @APIResponse(responseCode = "503", description = "Routing cannot be asked; nothing has changed")
    public Response assignToRoute(
            @PathParam("id") String id,
            @NotNull @Valid Requests.AssignToRoute request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        var trackingId = Parameters.trackingId(id);
        var accepted = accepted(ifMatch);
        var route = LegRepresentation.itinerary(request.legs());
        return changed(requests.perform(
                key,
                "assign_to_route " + trackingId,
                request,
                () -> routes.check(trackingId, route),
                () -> version(booking.assignToRoute(trackingId, route, accepted))));
    }

    @POST
    @Path("{id}/change_destination")
    @Operation(summary = "Changes where a cargo goes")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "Unknown location, or the cargo's origin")
    public Response changeDestination(
            @PathParam("id") String id,
            @NotNull @Valid Requests.ChangeDestination request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        var trackingId = Parameters.trackingId(id);
        var accepted = accepted(ifMatch);
        return changed(requests.perform(
                key,
                "change_destination " + trackingId,
                request,
                locations::load,
                () -> version(booking.changeDestination(trackingId, request.destination(), accepted))));
    }

    @POST
    @Path("{id}/change_arrival_deadline")
    @Operation(summary = "Changes by when a cargo must arrive")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The deadline has passed")
    public Response changeArrivalDeadline(
            @PathParam("id") String id,
            @NotNull @Valid Requests.ChangeArrivalDeadline request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        var trackingId = Parameters.trackingId(id);
        var accepted = accepted(ifMatch);
        var deadline = request.arrivalDeadline().truncatedTo(ChronoUnit.MICROS);
        return changed(requests.perform(
                key,
                "change_arrival_deadline " + trackingId,
                request,
                () -> version(booking.changeArrivalDeadline(trackingId, deadline, accepted))));
    }

    private static LongPredicate accepted(String ifMatch) {
        return VersionTag.expected(ifMatch)::matches;
    }

    private static String version(long version) {
        return VersionTag.of(version);
    }

    private static Response changed(String version) {
        return Response.ok(new Nothing()).header(HttpHeaders.ETAG, version).build();
    }
}
