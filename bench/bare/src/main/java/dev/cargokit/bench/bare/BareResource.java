package dev.cargokit.bench.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The reference of the benchmark: responds on the event loop, without a thread switch and without I/O.
@Path("/bare")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class BareResource {

    private static final BareResponse RESPONSE = new BareResponse("ABC12345", "In port CNHKG");

    /// Always the same small object.
    @GET
    public BareResponse get() {
        return RESPONSE;
    }

    /// The sum of add-service, without its rules and middleware.
    @POST
    @Path("/sum")
    public SumResponse sum(SumRequest request) {
        return new SumResponse(request.a + request.b);
    }

    record BareResponse(String trackingId, String statusText) {}

    record SumRequest(int a, int b) {}

    record SumResponse(int v) {}
}
