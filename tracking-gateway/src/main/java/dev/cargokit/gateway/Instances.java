package dev.cargokit.gateway;

import io.smallrye.stork.Stork;
import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import java.time.Duration;

/// The instances of a service, one of which discovery picks for each request.
final class Instances implements OriginRequestProvider {

    private final String service;
    private final Duration timeout;

    Instances(String service, Duration timeout) {
        this.service = service;
        this.timeout = timeout;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext exchange) {
        return Future.fromCompletionStage(
                        Stork.getInstance().getService(service).selectInstance().subscribeAsCompletionStage())
                .compose(instance -> exchange.client().request(to(instance)));
    }

    private RequestOptions to(ServiceInstance instance) {
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(instance.getPort(), instance.getHost()))
                .setIdleTimeout(timeout.toMillis());
    }
}
