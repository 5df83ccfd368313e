package dev.cargokit.kit.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/// What Jakarta REST itself refuses: unknown path, wrong method, wrong media type.
@Provider
class HttpRefusals implements ExceptionMapper<WebApplicationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException exception) {
        var original = exception.getResponse();
        int status = original.getStatus();
        if (status < 400 || Problem.isProblem(original.getMediaType())) {
            return original;
        }
        var type = ProblemType.ofStatus(status);
        var waiting = Problem.of(type, "").retryAfter();
        var response = new Problem(type, status, type.explanation(), List.of(), waiting)
                .response(uri.getRequestUri().getRawPath());
        return type == ProblemType.METHOD_NOT_ALLOWED
                ? Response.fromResponse(response)
                        .allow(AllowedMethods.ofPresentRequest())
                        .build()
                : response;
    }
}
