package dev.cargokit.gateway.clients;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Reports each whole head, and the end of its response, to [HeaderReadTimeout], and each connection, at its first
/// request, to [OpenRequests]. Vert.x has no public way from a request to its channel, so an internal class of it
/// is used.
@ApplicationScoped
class ReceivedHeaders {

    void register(@Observes Router router) {
        ChannelInitializer.enable();
        router.route().order(Integer.MIN_VALUE).handler(ReceivedHeaders::report);
    }

    private static void report(RoutingContext call) {
        if (call.request().connection() instanceof ConnectionBase connection) {
            var channel = connection.channel();
            var timeout = channel.pipeline().get(HeaderReadTimeout.class);
            if (timeout != null) {
                if (timeout.headReceived()) {
                    OpenRequests.count(channel, timeout);
                }
                call.addEndHandler(_ -> timeout.responseEnded());
            }
        }
        call.next();
    }
}
