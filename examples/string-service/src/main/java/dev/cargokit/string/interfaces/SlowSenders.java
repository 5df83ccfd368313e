package dev.cargokit.string.interfaces;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Hangs up on who has not sent a whole request in time, silent or dripping. The server's own read timeout is only for
/// bodies that a thread waits for; here the event loop takes them.
@ApplicationScoped
class SlowSenders {

    private static final int BEFORE_THE_BODY_IS_READ = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private final long patience;

    SlowSenders(@ConfigProperty(name = "quarkus.http.read-timeout") Duration patience) {
        this.patience = patience.toMillis();
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_THE_BODY_IS_READ).handler(this::watch);
    }

    private void watch(RoutingContext request) {
        long timer = request.vertx().setTimer(patience, _ -> hangUpUnlessSent(request));
        request.addEndHandler(_ -> request.vertx().cancelTimer(timer));
        request.next();
    }

    private static void hangUpUnlessSent(RoutingContext request) {
        if (!request.request().isEnded()) {
            request.response().reset();
        }
    }
}
