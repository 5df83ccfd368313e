package dev.cargokit.web.client.tracking;

import dev.cargokit.web.client.ProblemReader;
import dev.cargokit.web.client.RemoteService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Tracking's public API at the gateway. A refused connection is retried, on another instance if there is one.
@Path("/tracking/v1/cargos")
@RegisterRestClient(configKey = "tracking", baseUri = "stork://tracking-gateway")
@RegisterProvider(ProblemReader.class)
@RemoteService("Tracking")
@Retry(maxRetries = 2, delay = 50, jitter = 25, retryOn = ConnectException.class)
public interface TrackingClient {

    @GET
    @Path("/{id}")
    TrackingResponse track(String id);
}
