package dev.cargokit.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/// Ends a request with a problem, where there is no resource to throw an exception.
@Singleton
public class ProblemResponse {

    private final ObjectMapper json;

    ProblemResponse(ObjectMapper json) {
        this.json = json;
    }

    /// Does nothing if the response has begun already.
    public void end(RoutingContext request, Problem problem) {
        var response = request.response();
        if (!response.ended() && !response.headWritten()) {
            problem.retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", seconds.toString()));
            response.setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(written(problem.body(request.request().path())));
        }
    }

    /// Closes the connection, too, since what follows on it may not be a request. HTTP/2 has no need of that.
    public void endAndClose(RoutingContext request, Problem problem) {
        if (request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        end(request, problem);
    }

    private Buffer written(Problem.Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
