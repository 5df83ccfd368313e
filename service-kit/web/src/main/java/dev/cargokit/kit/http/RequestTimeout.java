package dev.cargokit.kit.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Closes the connection of a client that has not sent its whole request within `cargokit.limits.whole-request`, or
/// the rest of one that was answered early within as long after the answer. A service that reads streams has no such
/// limit. The server's idle timeout is no substitute: it restarts with each byte, and its read timeout applies only to
/// bodies that a thread waits for.
@ApplicationScoped
class RequestTimeout {

    private static final int BEFORE_ALL_THAT_READS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private final Optional<Duration> timeout;

    RequestTimeout(@ConfigProperty(name = "cargokit.limits.whole-request") Optional<Duration> timeout) {
        this.timeout = timeout;
    }

    void route(@Observes Router router) {
        timeout.ifPresent(limit ->
                router.route().order(BEFORE_ALL_THAT_READS).handler(request -> watch(request, limit.toMillis())));
    }

    private static void watch(RoutingContext context, long timeout) {
        var request = context.request();
        if (hasBody(request)) {
            var vertx = context.vertx();
            var eventLoop = Vertx.currentContext();
            long timer = vertx.setTimer(timeout, _ -> closeUnlessSent(request));
            context.addEndHandler(answered -> {
                vertx.cancelTimer(timer);
                if (answered.succeeded() && !request.isEnded()) {
                    eventLoop.runOnContext(_ -> discardRest(vertx, request, timeout));
                }
            });
        }
        context.next();
    }

    /// Whether there is more to come after the head; HTTP/2 need not announce it.
    private static boolean hasBody(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void closeUnlessSent(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }

    /// A thread that has read a body leaves it paused, and Vert.x calls no paused one ended. The timer keeps the
    /// connection only: thousands of answered requests would fill the heap.
    private static void discardRest(Vertx vertx, HttpServerRequest request, long timeout) {
        if (!request.isEnded()) {
            // HTTP/2 fails to resume one that has ended meanwhile.
            request.resume();
        }
        if (!request.isEnded()) {
            var connection = request.connection();
            long timer = vertx.setTimer(timeout, _ -> connection.close());
            request.handler(_ -> {})
                    .exceptionHandler(_ -> vertx.cancelTimer(timer))
                    .endHandler(_ -> vertx.cancelTimer(timer));
        }
    }
}
