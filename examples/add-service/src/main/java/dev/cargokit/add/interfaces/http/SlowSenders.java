package dev.cargokit.add.interfaces.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Hangs up on who sends a body byte by byte. The server's idle timeout begins anew with each byte, and its
/// read timeout is for blocking readers only.
@ApplicationScoped
class SlowSenders {

    private static final int BEFORE_ALL_THAT_READS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private final Vertx vertx;
    private final long patience;

    SlowSenders(Vertx vertx, HttpConfig config) {
        this.vertx = vertx;
        this.patience = config.patience().toMillis();
    }

    void route(@Observes Router router) {
        router.post().order(BEFORE_ALL_THAT_READS).handler(this::await);
    }

    private void await(RoutingContext context) {
        var request = context.request();
        long timer = vertx.setTimer(patience, _ -> hangUpUnlessAllCame(request));
        context.addEndHandler(_ -> {
            // An early refusal is no reason to listen to the rest of the body for ever.
            if (request.isEnded()) {
                vertx.cancelTimer(timer);
            }
        });
        context.next();
    }

    private static void hangUpUnlessAllCame(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
