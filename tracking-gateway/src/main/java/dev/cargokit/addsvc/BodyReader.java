package dev.cargokit.addsvc;

import dev.cargokit.gateway.GatewayConfig;
import dev.cargokit.gateway.forwarding.RequestId;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the bodies of `/addsvc/*` before the resource gets them: one that is too long is rejected with 413, one that
/// is too slow with 408, and a multipart one with 415: Vert.x would read it, and leave nothing to the resource. As on
/// the routes of the gateway, each response has an `X-Request-Id`.
@ApplicationScoped
class BodyReader {

    private static final List<String> PATHS = List.of("/addsvc/sum", "/addsvc/concat");
    private static final int BEFORE_RESOURCES = RouteConstants.ROUTE_ORDER_DEFAULT - 3;
    private static final String TIMER = BodyReader.class.getName();

    private final Duration timeout;
    private final BodyHandler reader;
    private final ProblemResponse problems;

    BodyReader(
            GatewayConfig config,
            @ConfigProperty(name = "cargokit.limits.json-body") MemorySize maximum,
            ProblemResponse problems) {
        this.problems = problems;
        this.timeout = config.clients().readTimeout();
        this.reader = BodyHandler.create(false).setBodyLimit(maximum.asLongValue());
    }

    void register(@Observes Router router) {
        PATHS.forEach(path -> {
            router.route(path).order(BEFORE_RESOURCES).handler(this::read).failureHandler(this::fail);
            router.route(path).order(BEFORE_RESOURCES + 1).handler(this::end);
        });
    }

    /// Vert.x' reader waits in vain for the end of a body whose length is said to be zero.
    private void read(RoutingContext call) {
        RequestId.of(call.request()).set(call.response().headers());
        if (isMultipart(call)) {
            problems.endAndClose(call, Problem.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE));
            return;
        }
        long timer = call.vertx()
                .setTimer(timeout.toMillis(), _ -> problems.endAndClose(call, Problem.of(HttpProblem.REQUEST_TIMEOUT)));
        call.addEndHandler(_ -> call.vertx().cancelTimer(timer));
        call.put(TIMER, timer);
        if ("0".equals(call.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            call.next();
        } else {
            reader.handle(call);
        }
    }

    private static boolean isMultipart(RoutingContext call) {
        var type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// Any other failure is that of a client that has disconnected.
    private void fail(RoutingContext call) {
        if (call.statusCode() == 413) {
            problems.end(call, Problem.of(HttpProblem.BODY_TOO_LARGE));
        }
    }

    private void end(RoutingContext call) {
        if (call.vertx().cancelTimer(call.<Long>get(TIMER))) {
            call.next();
        }
    }
}
