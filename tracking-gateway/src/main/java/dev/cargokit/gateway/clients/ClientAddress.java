package dev.cargokit.gateway.clients;

import dev.cargokit.gateway.GatewayConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The address of the client that sent a request: that of the peer; where the peer is a trusted proxy, the one that it
/// names in `X-Forwarded-For`.
@ApplicationScoped
public class ClientAddress {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");

    private final TrustedProxies proxies;

    ClientAddress(GatewayConfig config) {
        this.proxies = new TrustedProxies(config.trustedProxies().orElse(List.of()));
    }

    public String of(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        return proxies.isEmpty() ? peer : proxies.client(peer, request.headers().getAll(FORWARDED_FOR));
    }
}
