package dev.cargokit.web.client;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
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
        call.getHeaders()
                .putSingle("X-Forwarded-For", visitor(current.getCurrent().request()));
    }

    /// One at a time: a page calls two services at once, and Quarkus finds out the address when it is first asked, with
    /// null for whoever asks meanwhile.
    private static String visitor(HttpServerRequest request) {
        synchronized (request) {
            return request.remoteAddress().hostAddress();
        }
    }
}
