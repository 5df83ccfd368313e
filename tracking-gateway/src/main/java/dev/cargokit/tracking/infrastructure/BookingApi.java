package dev.cargokit.tracking.infrastructure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Booking's internal API for tracking.
@Path("/booking/internal/cargos")
@RegisterRestClient(configKey = "booking", baseUri = "stork://booking-service")
interface BookingApi {

    @GET
    @Path("/{id}/tracking")
    Uni<BookingResponse> tracking(String id);
}
