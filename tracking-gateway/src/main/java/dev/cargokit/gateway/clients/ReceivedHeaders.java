package dev.cargokit.gateway.clients;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Reports each whole head, and the end of its response, to [HeaderReadTimeout]. Vert.x has no public way from a
/// request
/// to its channel, so an internal class of it is used.
@ApplicationScoped
class ReceivedHeaders {

    void register(@Observes Router router) {
        ChannelInitializer.enable();
        router.route().order(Integer.MIN_VALUE).handler(ReceivedHeaders::report);
    }

    private static void report(RoutingContext call) {
        if (call.request().connection() instanceof ConnectionBase connection) {
            var timeout = connection.channel().pipeline().get(HeaderReadTimeout.class);
            if (timeout != null) {
                timeout.headReceived();
                call.addEndHandler(_ -> timeout.responseEnded());
            }
        }
        call.next();
    }
}
