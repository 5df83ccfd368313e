package dev.cargokit.web.client;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Passes the visitor's address to the services, so that rate limits count the visitor and not this
/// process. Behind the gateway the visitor's address is the one in the gateway's own `X-Forwarded-For`
/// (`quarkus.http.proxy.*`).
@Provider
class VisitorFilter implements ClientRequestFilter {

    private final CurrentVertxRequest current;

    VisitorFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext call) {
        var visitor = current.getCurrent().request().remoteAddress();
        call.getHeaders().putSingle("X-Forwarded-For", visitor.hostAddress());
    }
}
