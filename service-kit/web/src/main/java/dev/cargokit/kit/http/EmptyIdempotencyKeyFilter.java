package dev.cargokit.kit.http;

import dev.cargokit.kit.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Refuses an empty `Idempotency-Key`. RESTEasy Reactive takes an empty header field for an absent one, and the
/// request would be carried out each time it is sent.
@Provider
class EmptyIdempotencyKeyFilter implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public void filter(ContainerRequestContext request) {
        var key = request.getHeaders().getFirst(HEADER);
        if (key != null && key.isBlank()) {
            throw ProblemException.invalid(HEADER, "must be 1 to 255 visible ASCII characters");
        }
    }
}
