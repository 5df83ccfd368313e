package dev.cargokit.booking.infrastructure.routing;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/// The part of routing's API that booking uses.
@RegisterRestClient(configKey = "routing", baseUri = "stork://routing-service")
@Produces(MediaType.APPLICATION_JSON)
interface RoutingApi {

    @GET
    @Path("/paths")
    PathsResponse paths(
            @RestQuery("from") String from,
            @RestQuery("to") String to,
            @RestQuery("departing_after") String departingAfter,
            @RestQuery("arriving_before") String arrivingBefore,
            @RestQuery("limit") int limit);

    @POST
    @Path("/routing/internal/legs/check")
    LegCheckResponse check(LegCheckRequest request);

    @GET
    @Path("/routing/v1/locations")
    LocationsResponse locations();

    /// A 4xx is not a failure of routing: neither a retry nor an open circuit would help.
    @ClientExceptionMapper
    static RuntimeException refusal(Response response) {
        return response.getStatus() < 500 ? new RequestRefused(response.getStatus()) : null;
    }

    record PathsResponse(List<TransitPath> paths) {}

    record TransitPath(List<Edge> edges) {}

    record Edge(String voyage, String origin, String destination, Instant departure, Instant arrival) {}

    record LegCheckRequest(List<LegToCheck> legs) {}

    record LegToCheck(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {}

    /// @param legs one per leg when none is refused; null from a routing service that does not say
    record LegCheckResponse(List<RefusedLeg> refused, List<CheckedLeg> legs) {}

    record CheckedLeg(int loadCall, int unloadCall, long version, String transfer) {}

    record RefusedLeg(int leg, String error, String message) {}

    record LocationsResponse(List<LocationDetails> locations) {}

    record LocationDetails(String locode, String name, String country, double latitude, double longitude) {}

    /// Routing responded with a 4xx.
    final class RequestRefused extends RuntimeException {

        RequestRefused(int status) {
            super("Routing responded with " + status);
        }
    }
}
