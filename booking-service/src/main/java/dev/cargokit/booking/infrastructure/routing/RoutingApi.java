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

/// Routing's wire, as far as booking uses it.
@RegisterRestClient(configKey = "routing", baseUri = "stork://routing-service")
@Produces(MediaType.APPLICATION_JSON)
interface RoutingApi {

    @GET
    @Path("/paths")
    Paths paths(
            @RestQuery("from") String from,
            @RestQuery("to") String to,
            @RestQuery("departing_after") String departingAfter,
            @RestQuery("arriving_before") String arrivingBefore,
            @RestQuery("limit") int limit);

    @POST
    @Path("/routing/internal/legs/check")
    Verdict check(Legs legs);

    @GET
    @Path("/routing/v1/locations")
    Places locations();

    /// A 4xx is routing's answer, not its failure: asking again or opening the breaker would not help.
    @ClientExceptionMapper
    static RuntimeException refusal(Response response) {
        return response.getStatus() < 500 ? new RoutingRefused(response.getStatus()) : null;
    }

    record Paths(List<Way> paths) {}

    record Way(List<Edge> edges) {}

    record Edge(String voyage, String origin, String destination, Instant departure, Instant arrival) {}

    record Legs(List<LegToCheck> legs) {}

    record LegToCheck(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {}

    record Verdict(List<RefusedLeg> refused) {}

    record RefusedLeg(int leg, String error, String message) {}

    record Places(List<Place> locations) {}

    record Place(String locode, String name, String country, double latitude, double longitude) {}

    /// Routing does not take the request.
    final class RoutingRefused extends RuntimeException {

        RoutingRefused(int status) {
            super("Routing answered " + status);
        }
    }
}
