package dev.cargokit.bench.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Answers on the event loop: no thread is changed, nothing is looked up.
@Path("/bare")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class BareResource {

    private static final Answer ANSWER = new Answer("ABC12345", "In port CNHKG");

    /// The same small object for ever.
    @GET
    public Answer answer() {
        return ANSWER;
    }

    /// The sum and nothing else: no rule, no layer.
    @POST
    @Path("/sum")
    public Sum sum(Operands operands) {
        return new Sum(operands.a + operands.b);
    }

    record Answer(String trackingId, String statusText) {}

    record Operands(int a, int b) {}

    record Sum(int v) {}
}
