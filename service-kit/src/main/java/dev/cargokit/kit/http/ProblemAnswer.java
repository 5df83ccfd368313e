package dev.cargokit.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/// Ends a request with a problem, where there is no resource to throw an exception.
@Singleton
public class ProblemAnswer {

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    /// Does nothing if the answer has begun already.
    public void end(RoutingContext request, Problem problem) {
        var response = request.response();
        if (!response.ended() && !response.headWritten()) {
            problem.retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", seconds.toString()));
            end(request, problem.body(request.request().path()));
        }
    }

    /// As it was put together, the status included.
    public void end(RoutingContext request, Problem.Body body) {
        request.response()
                .setStatusCode(body.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(written(body));
    }

    private Buffer written(Problem.Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
