package dev.cargokit.pages.service;

import dev.cargokit.pages.service.Locations.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/// Routing's public API.
@Path("/")
@RegisterRestClient(configKey = "pages-routing", baseUri = "stork://routing-service")
@RegisterProvider(ProblemReader.class)
interface RoutingApi {

    @GET
    @Path("/routing/v1/locations")
    Answer locations();

    @GET
    @Path("/routing/v1/voyages")
    Voyages voyages(
            @RestQuery("departing_after") String departingAfter,
            @RestQuery String from,
            @RestQuery int limit,
            @RestQuery String after);

    @GET
    @Path("/routing/v1/voyages/{number}")
    OneVoyage voyage(String number);

    @GET
    @Path("/paths")
    Paths paths(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery("departing_after") String departingAfter,
            @RestQuery int limit);

    record Voyages(List<Voyage> voyages, String next) {}

    record OneVoyage(Voyage voyage) {}

    record Paths(List<Edges> paths) {}

    record Edges(List<Edge> edges) {

        Route route() {
            return new Route(edges.stream().map(Edge::leg).toList());
        }
    }

    record Edge(String voyage, String origin, String destination, Instant departure, Instant arrival) {

        Leg leg() {
            return new Leg(voyage, origin, destination, departure, arrival);
        }
    }
}
