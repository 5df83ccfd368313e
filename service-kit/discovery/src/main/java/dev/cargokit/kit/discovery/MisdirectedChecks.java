package dev.cargokit.kit.discovery;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets a health check fail that is meant for another service: one at this address was killed, and could not
/// deregister. Its check would reach this instance, pass, and bring its callers here.
@Singleton
class MisdirectedChecks {

    /// The header in which a check says which service it is of.
    static final String SERVICE = "Cargokit-Service";

    /// RFC 9110, 15.5.20.
    private static final int MISDIRECTED_REQUEST = 421;

    private static final int BEFORE_ALL_OTHERS = -10_000;

    private final String service;

    MisdirectedChecks(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(BEFORE_ALL_OTHERS).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        var expected = exchange.request().getHeader(SERVICE);
        if (expected == null || expected.equals(service)) {
            exchange.next();
        } else {
            exchange.response().setStatusCode(MISDIRECTED_REQUEST).end();
        }
    }
}
