package dev.cargokit.kit.problem.mapping;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Turns the errors of Jakarta REST itself into problems: unknown path, wrong method, wrong media type.
@Provider
class HttpExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpServerRequest request;

    @Override
    public Response toResponse(WebApplicationException exception) {
        var original = exception.getResponse();
        int status = original.getStatus();
        if (status < 400 || Problem.isProblem(original.getMediaType())) {
            return original;
        }
        var problem = Problem.ofStatus(status);
        var response = problem.response(request.path());
        return problem.type() == HttpProblem.METHOD_NOT_ALLOWED
                ? Response.fromResponse(response)
                        .allow(AllowedMethods.ofCurrentRequest())
                        .build()
                : response;
    }
}
