package dev.cargokit.kit.http;

import dev.cargokit.kit.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Problems for requests that fail before they reach a resource: no such path, too large a body, a malformed
/// request.
@ApplicationScoped
class UnroutedProblems {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503);

    private static final int BEFORE_QUARKUS_OWN_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final ProblemResponse problems;
    private final long limit;

    UnroutedProblems(
            ProblemResponse problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void route(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, refused -> respond(refused, status)));
        router.route().failureHandler(this::refuseAMalformedHead);
        router.route().order(BEFORE_QUARKUS_OWN_LIMIT).handler(this::refuseTooLargeABody);
    }

    /// Such as a Host that is none, which Quarkus logs with a stack trace, or a path without a slash at its beginning,
    /// to which it responds without a body.
    private void refuseAMalformedHead(RoutingContext refused) {
        if (refused.statusCode() == 400 || refused.statusCode() == 404) {
            respond(refused, refused.statusCode());
        } else {
            refused.next();
        }
    }

    /// Quarkus refuses by Content-Length too, but with an empty body.
    private void refuseTooLargeABody(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limit)) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            respond(request, 413);
        } else {
            request.next();
        }
    }

    private void respond(RoutingContext refused, int status) {
        problems.end(refused, Problem.ofStatus(status));
    }
}
