package dev.cargokit.string.infrastructure;

import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Upper-cases on any instance of this service.
@Path("/uppercase")
@RegisterRestClient(configKey = "string")
interface UppercaseClient {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    UppercaseResponse uppercase(@Url URI instance, UppercaseRequest request);

    record UppercaseRequest(String s) {}

    /// A text, or an empty one and the reason in `err`.
    record UppercaseResponse(String v, String err) {

        public UppercaseResponse {
            v = Objects.requireNonNullElse(v, "");
            err = Objects.requireNonNullElse(err, "");
        }
    }
}
