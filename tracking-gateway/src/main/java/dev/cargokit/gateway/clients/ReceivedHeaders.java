package dev.cargokit.gateway.clients;

import dev.cargokit.gateway.GatewayConfig;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Reports each whole head, and the end of its response, to [HeaderReadTimeout], and each connection, at its first
/// request, to [OpenRequestLimit]. Vert.x has no public way from a request to its channel, so an internal class of it
/// is used.
@ApplicationScoped
class ReceivedHeaders {

    /// Those in flight, and as many whose response is on its way.
    private static final int OPEN_REQUESTS_PER_CONCURRENCY = 2;

    private final OpenRequestLimit limit;

    ReceivedHeaders(GatewayConfig config) {
        this.limit = new OpenRequestLimit(
                OPEN_REQUESTS_PER_CONCURRENCY * config.clients().concurrency(),
                new TrustedProxies(config.trustedProxies().orElse(List.of())));
    }

    void register(@Observes Router router) {
        ChannelInitializer.enable();
        router.route().order(Integer.MIN_VALUE).handler(this::report);
    }

    private void report(RoutingContext call) {
        if (call.request().connection() instanceof ConnectionBase connection) {
            var channel = connection.channel();
            var timeout = channel.pipeline().get(HeaderReadTimeout.class);
            if (timeout != null) {
                if (timeout.headReceived()) {
                    limit.watch(channel, timeout);
                }
                call.addEndHandler(_ -> timeout.responseEnded());
            }
        }
        call.next();
    }
}
