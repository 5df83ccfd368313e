package dev.cargokit.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/// Turns one family of exceptions into problems. A service has one subclass, for its sealed family of refusals,
/// that switches over it without `default`: a new refusal does not compile until its problem is chosen.
public abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    HttpServerRequest request;

    /// What this exception means to the client.
    protected abstract Problem problem(E exception);

    @Override
    public final Response toResponse(E exception) {
        return problem(exception).response(request.path());
    }
}
