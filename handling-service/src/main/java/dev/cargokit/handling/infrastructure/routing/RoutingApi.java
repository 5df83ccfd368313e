package dev.cargokit.handling.infrastructure.routing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The part of routing's API that handling reads.
@RegisterRestClient(configKey = "routing")
@Path("/routing/v1")
interface RoutingApi {

    /// 200 when the voyage exists, 404 when it does not.
    @GET
    @Path("voyages/{number}")
    void find(@PathParam("number") String voyage);

    @GET
    @Path("locations")
    LocationsResponse locations();

    record LocationsResponse(List<LocationDetails> locations) {}

    record LocationDetails(String locode) {}
}
