package dev.cargokit.gateway.clients;

import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Refuses a head that makes no sense, too long an address and too many headers with a problem, by the
/// limits of the services behind. The server's own limits, which are answered without a body, lie beyond.
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
        refusal(call.request()).ifPresentOrElse(problem -> problems.end(call, problem), () -> call.next());
    }

    private static Optional<Problem> refusal(HttpServerRequest request) {
        var headers = request.headers();
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(explained(ProblemType.URI_TOO_LONG));
        }
        if (size(headers) > MOST_HEADERS) {
            return Optional.of(explained(ProblemType.HEADERS_TOO_LARGE));
        }
        // How long the body is would be anybody's guess (RFC 9112, section 6.1).
        var coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        return coding == null || coding.equalsIgnoreCase("chunked")
                ? Optional.empty()
                : Optional.of(Problem.invalid(List.of(new FieldError("Transfer-Encoding", "must be chunked"))));
    }

    private static int size(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static Problem explained(ProblemType type) {
        return Problem.of(type, type.explanation());
    }
}
