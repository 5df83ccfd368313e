package dev.cargokit.tracking.infrastructure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Handling's public API, as far as tracking uses it.
@Path("/handling/v1/cargos")
@RegisterRestClient(configKey = "handling", baseUri = "stork://handling-service")
interface HandlingApi {

    @GET
    @Path("/{id}/events")
    Uni<HandlingAnswer> events(String id);
}
