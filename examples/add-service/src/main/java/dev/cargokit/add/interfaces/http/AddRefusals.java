package dev.cargokit.add.interfaces.http;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// A broken rule is 400 here, as in the original, and its text is the problem's `error`.
@Provider
class AddRefusals implements ExceptionMapper<AddRefusal> {

    private static final ProblemType TYPE = ProblemType.INVALID_ARGUMENT;

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
