package dev.cargokit.handling.infrastructure.routing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// What handling asks routing.
@RegisterRestClient(configKey = "routing")
@Path("/routing/v1")
interface RoutingApi {

    /// Answers 200 when the voyage exists and 404 when it does not; what sails where is of no interest here.
    @GET
    @Path("voyages/{number}")
    void find(@PathParam("number") String voyage);

    @GET
    @Path("locations")
    Locations locations();

    record Locations(List<Location> locations) {}

    record Location(String locode) {}
}
