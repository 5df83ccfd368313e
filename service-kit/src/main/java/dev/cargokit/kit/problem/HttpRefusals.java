package dev.cargokit.kit.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// What Jakarta REST itself refuses: unknown path, wrong method, wrong media type. Headers such as Allow are kept.
@Provider
class HttpRefusals implements ExceptionMapper<WebApplicationException> {

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException exception) {
        var original = exception.getResponse();
        if (original.getStatus() < 400 || Problem.isProblem(original.getMediaType())) {
            return original;
        }
        var type = ProblemType.ofStatus(original.getStatus());
        var problem = new Problem(
                type,
                original.getStatus(),
                type.explanation(),
                java.util.List.of(),
                Problem.of(type, "").retryAfter());
        var response =
                Response.fromResponse(problem.response(uri.getRequestUri().getRawPath()));
        var allow = original.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? response : response.header(HttpHeaders.ALLOW, allow)).build();
    }
}
