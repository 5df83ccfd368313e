package dev.cargokit.gateway.status;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/// Publishes the health checks of the management port, which is not published, under the limits of the public one.
@ApplicationScoped
class PublicHealth {

    private static final Pattern PATH = Pattern.compile("/q/health(/(live|ready|started))?");

    void publish(@Observes ManagementInterface management, Router router) {
        router.get().handler(call -> {
            if (PATH.matcher(call.request().path()).matches()) {
                management.router().handleContext(call);
            } else {
                call.next();
            }
        });
    }
}
