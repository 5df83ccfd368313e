package dev.cargokit.gateway.clients;

import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/// Refuses too long an address and too many headers with a problem, by the limits of the services behind.
/// The server's own limits, which are answered without a body, lie beyond.
@ApplicationScoped
class HeadLimits {

    static final int LONGEST_URI = 8_192;
    static final int MOST_HEADERS = 16 * 1_024;

    private static final int BEFORE_ALL_ROUTES = -950;

    private final ProblemAnswer problems;

    HeadLimits(ProblemAnswer problems) {
        this.problems = problems;
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(this::pass);
    }

    private void pass(RoutingContext call) {
        refusal(call.request())
                .ifPresentOrElse(type -> problems.end(call, Problem.of(type, type.explanation())), () -> call.next());
    }

    private static Optional<ProblemType> refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(ProblemType.URI_TOO_LONG);
        }
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size > MOST_HEADERS ? Optional.of(ProblemType.HEADERS_TOO_LARGE) : Optional.empty();
    }
}
