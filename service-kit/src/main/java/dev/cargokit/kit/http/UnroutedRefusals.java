package dev.cargokit.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;

/// Problems for requests that fail before any resource sees them: no such path, too large a body, a malformed
/// request.
@ApplicationScoped
class UnroutedRefusals {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503);

    private final ObjectMapper json;

    UnroutedRefusals(ObjectMapper json) {
        this.json = json;
    }

    void route(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, refused -> answer(refused, status)));
    }

    private void answer(RoutingContext refused, int status) {
        var response = refused.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var type = ProblemType.ofStatus(status);
        var problem = Problem.of(type, type.explanation());
        problem.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", String.valueOf(wait.toSeconds())));
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(written(problem.body(refused.request().path())));
    }

    private Buffer written(Problem.Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
