package dev.cargokit.web.operations;

import dev.cargokit.web.client.RemoteService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The gateway's own view of the services behind it.
@Path("/q/gateway")
@RegisterRestClient(configKey = "gateway", baseUri = "stork://tracking-gateway")
@RemoteService("The gateway")
interface GatewayClient {

    @GET
    GatewayState state();
}
