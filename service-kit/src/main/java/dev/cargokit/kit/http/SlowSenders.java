package dev.cargokit.kit.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
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

/// Hangs up on who has not sent a whole request within `cargokit.limits.whole-request`, silent or byte by byte. A
/// service that takes streams has no such limit. The server's own idle timeout begins anew with each byte, and its
/// read timeout is for bodies that a thread waits for.
@ApplicationScoped
class SlowSenders {

    private static final int BEFORE_ALL_THAT_READS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private final Optional<Duration> patience;

    SlowSenders(@ConfigProperty(name = "cargokit.limits.whole-request") Optional<Duration> patience) {
        this.patience = patience;
    }

    void route(@Observes Router router) {
        patience.ifPresent(longest ->
                router.route().order(BEFORE_ALL_THAT_READS).handler(request -> watch(request, longest.toMillis())));
    }

    private static void watch(RoutingContext context, long patience) {
        var request = context.request();
        if (hasBody(request)) {
            long timer = context.vertx().setTimer(patience, _ -> hangUpUnlessSent(request));
            context.addEndHandler(_ -> {
                // An early refusal is no reason to listen to the rest of the body for ever.
                if (request.isEnded()) {
                    context.vertx().cancelTimer(timer);
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

    private static void hangUpUnlessSent(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
