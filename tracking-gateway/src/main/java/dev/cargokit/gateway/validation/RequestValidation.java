package dev.cargokit.gateway.validation;

import dev.cargokit.gateway.GatewayConfig;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Rejects requests that nothing behind it should have to interpret. It comes before everything that decides on a path.
@ApplicationScoped
class RequestValidation {

    private static final int BEFORE_ALL_BUT_THE_LOG = -1_100;

    private final CrossSiteWrites crossSiteWrites;
    private final ProblemResponse problems;

    RequestValidation(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins,
            ProblemResponse problems) {
        this.crossSiteWrites = new CrossSiteWrites(
                Set.copyOf(config.allowedHosts().orElse(List.of())),
                Set.copyOf(origins.filter(_ -> cors).orElse(List.of())));
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_BUT_THE_LOG).handler(this::check).failureHandler(this::fail);
    }

    private void check(RoutingContext call) {
        violation(call.request()).ifPresentOrElse(problem -> problems.endAndClose(call, problem), call::next);
    }

    /// Vert.x' router rejects a missing or malformed host, which Quarkus would log as an error.
    private void fail(RoutingContext call) {
        if (call.statusCode() == 400) {
            problems.endAndClose(call, Problem.of(HttpProblem.INVALID_ARGUMENT));
        } else {
            call.next();
        }
    }

    private Optional<Problem> violation(HttpServerRequest request) {
        var headers = request.headers();
        return RequestSize.violation(request.uri(), headers)
                .or(() -> HeaderFields.violation(headers))
                .or(() -> MessageFraming.violation(headers, request.version()))
                .or(() -> crossSiteWrites.violation(request.method(), headers, request.authority()));
    }
}
