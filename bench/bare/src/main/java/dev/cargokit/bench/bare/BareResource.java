package dev.cargokit.bench.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Answers the same small object for ever, on the event loop: no thread is changed, nothing is looked up.
@Path("/bare")
class BareResource {

    private static final Answer ANSWER = new Answer("ABC12345", "In port CNHKG");

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NonBlocking
    public Answer answer() {
        return ANSWER;
    }

    record Answer(String trackingId, String statusText) {}
}
