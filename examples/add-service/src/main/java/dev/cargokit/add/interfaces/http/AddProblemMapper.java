package dev.cargokit.add.interfaces.http;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// A refusal is 400, as in the original, and its text is the `error` of the problem.
@Provider
class AddProblemMapper implements ExceptionMapper<AddRefusal> {

    private static final ProblemType TYPE = HttpProblem.INVALID_ARGUMENT;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(AddRefusal refusal) {
        var text = refusal.getMessage();
        var body = Problem.of(TYPE, text).body(uri.getRequestUri().getRawPath());
        return Response.status(body.status())
                .type(Problem.MEDIA_TYPE)
                .entity(body.saying(text))
                .build();
    }
}
