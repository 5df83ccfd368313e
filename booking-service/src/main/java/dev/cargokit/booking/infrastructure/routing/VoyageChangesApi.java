package dev.cargokit.booking.infrastructure.routing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/// Routing's feed of voyage changes, a long poll: so it has timeouts of its own.
@RegisterRestClient(configKey = "voyage-changes", baseUri = "stork://routing-service")
@Produces(MediaType.APPLICATION_JSON)
interface VoyageChangesApi {

    /// @param wait for how many seconds to wait while there are no changes after that position
    @GET
    @Path("/routing/internal/voyage-changes")
    VoyageChangesResponse changes(
            @RestQuery("after") long after, @RestQuery("limit") int limit, @RestQuery("wait") long wait);

    record VoyageChangesResponse(List<ChangeDetails> changes) {}

    /// @param kind `new`, `replace`, `delay`, `omit_call` or `cancel`
    record ChangeDetails(
            long position,
            String voyageNumber,
            long version,
            String kind,
            String reason,
            Instant at,
            boolean cancelled,
            List<CallDetails> calls) {}

    /// Both times are null for an omitted call.
    record CallDetails(String location, Instant arrival, Instant departure) {}
}
