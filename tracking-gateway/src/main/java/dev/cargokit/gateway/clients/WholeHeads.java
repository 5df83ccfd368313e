package dev.cargokit.gateway.clients;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Tells [SlowHeads] which heads were whole, and when they are answered. Of Vert.x' connection, which has no other way
/// to its channel, a class is used that is not public API.
@ApplicationScoped
class WholeHeads {

    void tell(@Observes Router router) {
        Connections.letNettyFindThis();
        router.route().order(Integer.MIN_VALUE).handler(WholeHeads::tell);
    }

    private static void tell(RoutingContext call) {
        if (call.request().connection() instanceof ConnectionBase connection) {
            var heads = connection.channel().pipeline().get(SlowHeads.class);
            if (heads != null) {
                heads.headCame();
                call.addEndHandler(_ -> heads.answered());
            }
        }
        call.next();
    }
}
