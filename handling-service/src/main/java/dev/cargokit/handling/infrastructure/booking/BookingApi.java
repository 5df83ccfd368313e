package dev.cargokit.handling.infrastructure.booking;

import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The one question that handling asks booking.
@RegisterRestClient(configKey = "booking")
@Path("/booking/v1/cargos")
interface BookingApi {

    /// Answers 200 when the cargo exists and 404 when it does not.
    @HEAD
    @Path("{id}")
    void find(@PathParam("id") String trackingId);
}
