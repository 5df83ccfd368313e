package dev.cargokit.web.client.routing;

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

/// Routing's public API. A lost connection is retried, on another instance if there is one; a timeout is not. A change
/// is made once all the same: it names the version that it changes.
@Path("/")
@RegisterRestClient(configKey = "routing", baseUri = "stork://routing-service")
@RemoteService("Routing")
@Retry(
        maxRetries = 2,
        delay = 50,
        jitter = 25,
        maxDuration = 2000,
        retryOn = {IOException.class, ProcessingException.class})
public interface RoutingClient {

    @GET
    @Path("/routing/v1/locations")
    LocationsResponse locations();

    /// In order of departure.
    ///
    /// @param departingAfter RFC 3339
    /// @param from the port of departure; empty for any
    /// @param after the cursor of the page before; empty for the first
    @GET
    @Path("/routing/v1/voyages")
    VoyagesResponse voyages(
            @RestQuery("departing_after") String departingAfter,
            @RestQuery String from,
            @RestQuery int limit,
            @RestQuery String after);

    /// A voyage; the version of its schedule is the `ETag`.
    @GET
    @Path("/routing/v1/voyages/{number}")
    RestResponse<VoyageResponse> voyage(String number);

    /// In order.
    @GET
    @Path("/routing/v1/voyages/{number}/changes")
    ScheduleChangesResponse changes(String number);

    /// @param version the entity tag of the schedule that the visitor saw
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/routing/v1/voyages/{number}/delay")
    void delay(String number, DelayRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String version);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/routing/v1/voyages/{number}/omit_call")
    void omitCall(String number, OmitCallRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String version);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/routing/v1/voyages/{number}/cancel")
    void cancel(String number, CancelRequest request, @HeaderParam(HttpHeaders.IF_MATCH) String version);

    /// Earliest arrival first.
    ///
    /// @param departingAfter RFC 3339
    @GET
    @Path("/paths")
    PathsResponse paths(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery("departing_after") String departingAfter,
            @RestQuery int limit);

    record VoyageResponse(Voyage voyage) {}

    record ScheduleChangesResponse(List<ScheduleChange> changes) {}

    /// @param call its position in the voyage, from 0
    /// @param by ISO 8601, such as `PT36H`
    record DelayRequest(String from, int call, String by, String reason) {}

    record OmitCallRequest(String location, int call, String reason) {}

    record CancelRequest(String reason) {}

    /// @param next the cursor of the following page; null on the last
    record VoyagesResponse(List<Voyage> voyages, String next) {}

    record PathsResponse(List<TransitPath> paths) {}

    /// Each edge is a movement, or several successive ones, of a voyage.
    record TransitPath(List<TransitEdge> edges) {}

    record TransitEdge(String voyage, String origin, String destination, Instant departure, Instant arrival) {}
}
