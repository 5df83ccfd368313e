package dev.cargokit.web.client.booking;

import dev.cargokit.web.client.LocationsResponse;
import dev.cargokit.web.client.RemoteService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Booking's public API. Changes carry a key under which they are made once, and the entity tag of the cargo that the
/// visitor saw: another version is refused with 412. A lost connection is retried, on another instance if there is one;
/// a timeout is not.
@Path("/booking/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "booking", baseUri = "stork://booking-service")
@RemoteService("Booking")
@Retry(
        maxRetries = 2,
        delay = 50,
        jitter = 25,
        maxDuration = 2000,
        retryOn = {IOException.class, ProcessingException.class})
public interface BookingClient {

    /// Newest first.
    ///
    /// @param after the cursor of the page before; empty for the first
    /// @param status one of booking's statuses; empty for any
    /// @param query a tracking id or the beginning of one, or a UN/LOCODE; empty for any
    @GET
    @Path("/cargos")
    CargosResponse cargos(
            @RestQuery int limit, @RestQuery String after, @RestQuery String status, @RestQuery String query);

    @GET
    @Path("/cargo_counts")
    CargoCountsResponse counts();

    /// A cargo; its version is the `ETag`.
    @GET
    @Path("/cargos/{id}")
    RestResponse<CargoResponse> cargo(String id);

    @GET
    @Path("/cargos/{id}/request_routes")
    RoutesResponse routes(String id, @RestQuery int limit);

    @GET
    @Path("/locations")
    LocationsResponse locations();

    @POST
    @Path("/cargos")
    BookCargoResponse book(BookCargoRequest request, @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/assign_to_route")
    void assignToRoute(
            String id,
            Route route,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/change_destination")
    void changeDestination(
            String id,
            ChangeDestinationRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/change_arrival_deadline")
    void changeDeadline(
            String id,
            ChangeDeadlineRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);

    record BookCargoRequest(String origin, String destination, Instant arrivalDeadline) {}

    record BookCargoResponse(String trackingId) {}

    record ChangeDestinationRequest(String destination) {}

    record ChangeDeadlineRequest(Instant arrivalDeadline) {}

    record CargoResponse(Cargo cargo) {}

    /// @param next the cursor of the following page; null on the last
    record CargosResponse(List<Cargo> cargos, String next) {}

    record CargoCountsResponse(
            long all, long notRouted, long routed, long misrouted, long misdirected, long atRisk, long claimed) {}

    /// Best first.
    record RoutesResponse(List<Route> routes) {}
}
