package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.BookingService;
import dev.cargokit.booking.application.CargoRouting;
import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.kit.http.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Assigns routes to a cargo and changes its route specification. Every change returns the new version as
/// ETag.
@Path("/booking/v1/cargos")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
@APIResponse(responseCode = "404", description = "Unknown cargo")
class CargoCommandResource {

    /// The maximum of the routing service.
    private static final int MAXIMUM_LIMIT = 20;

    private final BookingService booking;
    private final CargoRouting routing;
    private final LocationDirectory locations;

    CargoCommandResource(BookingService booking, CargoRouting routing, LocationDirectory locations) {
        this.booking = booking;
        this.routing = routing;
        this.locations = locations;
    }

    @GET
    @Path("{id}/request_routes")
    @Operation(summary = "Finds routes for a cargo, best first")
    @APIResponse(responseCode = "200", description = "The routes; [] when there are none")
    public RoutesResponse requestRoutes(
            @PathParam("id") String id, @QueryParam("limit") @DefaultValue("10") String limit) {
        return RoutesResponse.of(
                routing.requestRoutes(RequestParameters.trackingId(id), RequestParameters.limit(limit, MAXIMUM_LIMIT)));
    }

    @POST
    @Path("{id}/assign_to_route")
    @Operation(summary = "Makes a route the cargo's itinerary")
    @APIResponse(responseCode = "200", description = "Done; ETag is the cargo's new version")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "The route is unsound, not in the timetable, or does not satisfy the route specification")
    public RestResponse<Map<String, String>> assignToRoute(
            @PathParam("id") String id,
            @NotNull @Valid AssignToRouteRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") Optional<String> key) {
        var trackingId = RequestParameters.trackingId(id);
        var accepted = accepted(ifMatch);
        var route = LegDetails.toItinerary(request.legs());
        var calls = routing.check(key, trackingId, route);
        return changed(booking.assignToRoute(key, trackingId, route, calls, accepted));
    }

    @POST
    @Path("{id}/change_destination")
    @Operation(summary = "Changes where a cargo goes")
    @APIResponse(responseCode = "200", description = "Done; ETag is the cargo's new version")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "Unknown location, or the cargo's origin")
    public RestResponse<Map<String, String>> changeDestination(
            @PathParam("id") String id,
            @NotNull @Valid ChangeDestinationRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") Optional<String> key) {
        var trackingId = RequestParameters.trackingId(id);
        var accepted = accepted(ifMatch);
        locations.ensureLoaded();
        return changed(booking.changeDestination(key, trackingId, request.destination(), accepted));
    }

    @POST
    @Path("{id}/change_arrival_deadline")
    @Operation(summary = "Changes by when a cargo must arrive")
    @APIResponse(responseCode = "200", description = "Done; ETag is the cargo's new version")
    @APIResponse(responseCode = "409", description = "The cargo has been claimed")
    @APIResponse(responseCode = "412", description = "The cargo has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The deadline has passed")
    public RestResponse<Map<String, String>> changeArrivalDeadline(
            @PathParam("id") String id,
            @NotNull @Valid ChangeArrivalDeadlineRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") Optional<String> key) {
        var trackingId = RequestParameters.trackingId(id);
        var accepted = accepted(ifMatch);
        var deadline = request.arrivalDeadline().truncatedTo(ChronoUnit.MICROS);
        return changed(booking.changeArrivalDeadline(key, trackingId, deadline, accepted));
    }

    private static LongPredicate accepted(String ifMatch) {
        return VersionTag.expected(ifMatch)::matches;
    }

    private static RestResponse<Map<String, String>> changed(long version) {
        return ResponseBuilder.ok(Map.<String, String>of())
                .header(HttpHeaders.ETAG, VersionTag.of(version))
                .build();
    }

    @Schema(name = "Route")
    record AssignToRouteRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid LegDetails> legs) {}

    @Schema(name = "NewDestination")
    record ChangeDestinationRequest(
            @NotBlank @Schema(examples = "FIHEL") String destination) {}

    @Schema(name = "NewDeadline")
    record ChangeArrivalDeadlineRequest(
            @NotNull @Schema(examples = "2030-04-18T00:00:00Z")
            Instant arrivalDeadline) {}

    record RoutesResponse(List<RouteDetails> routes) {

        static RoutesResponse of(List<Itinerary> routes) {
            return new RoutesResponse(routes.stream()
                    .map(route -> new RouteDetails(LegDetails.of(route.legs())))
                    .toList());
        }
    }

    record RouteDetails(List<LegDetails> legs) {}
}
