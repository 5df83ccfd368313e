package dev.cargokit.web.client.tracking;

import dev.cargokit.web.client.RemoteService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Tracking's public API at the gateway. A lost connection is retried, on another instance if there is one; a timeout
/// is not.
@Path("/tracking/v1/cargos")
@RegisterRestClient(configKey = "tracking", baseUri = "stork://tracking-gateway")
@RemoteService("Tracking")
@Retry(
        maxRetries = 2,
        delay = 50,
        jitter = 25,
        maxDuration = 2000,
        retryOn = {IOException.class, ProcessingException.class})
public interface TrackingClient {

    @GET
    @Path("/{id}")
    TrackingResponse track(String id);

    record TrackingResponse(TrackedCargo cargo) {}

    /// The part of a tracked cargo that booking's own response does not contain.
    ///
    /// @param etaHistory the changes of the ETA, in order
    /// @param missing the services that tracking could not reach
    record TrackedCargo(List<TrackedEvent> events, List<EtaChange> etaHistory, List<String> missing) {

        public TrackedCargo {
            etaHistory = etaHistory == null ? List.of() : List.copyOf(etaHistory);
            events = events == null ? List.of() : List.copyOf(events);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }

    /// @param eta null when it became unknown
    record EtaChange(Instant eta, String reason, Instant at) {}
}
