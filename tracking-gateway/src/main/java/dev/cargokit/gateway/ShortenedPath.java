package dev.cargokit.gateway;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/// Takes the beginning of the path away; the service behind does not know under which one it is offered.
final class ShortenedPath implements ProxyInterceptor {

    private final int length;

    /// @param strip with which the path of each request begins
    ShortenedPath(String strip) {
        this.length = strip.length();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var client = exchange.request().proxiedRequest();
        var query = client.query() == null ? "" : "?" + client.query();
        exchange.request().setURI(client.path().substring(length) + query);
        return exchange.sendRequest();
    }
}
