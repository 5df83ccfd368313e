package dev.cargokit.tracking.infrastructure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Handling's internal API for tracking.
@Path("/handling/internal/cargos")
@RegisterRestClient(configKey = "handling", baseUri = "stork://handling-service")
interface HandlingApi {

    @GET
    @Path("/{id}/events")
    Uni<HandlingResponse> events(String id);
}
