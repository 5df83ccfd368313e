package dev.cargokit.handling.infrastructure.booking;

import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The part of booking's API that handling reads.
@RegisterRestClient(configKey = "booking")
@Path("/booking")
interface BookingApi {

    /// 200 when the cargo exists, 404 when it does not.
    @HEAD
    @Path("v1/cargos/{id}")
    void find(@PathParam("id") String trackingId);

    /// Those of the cargos that exist; 500 at most in a request.
    @POST
    @Path("internal/cargos/existing")
    ExistingCargos findExisting(ExistingCargos request);

    record ExistingCargos(List<String> trackingIds) {}
}
