package dev.cargokit.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;

/// The HTTP client of each event loop: a request whose two connections are on the same one never changes threads.
@ApplicationScoped
class UpstreamClients {

    /// Shorter than in the services, so that no connection is used while it closes.
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

    /// To one instance, from each event loop.
    private static final int CONNECTIONS = 1_024;

    private final Vertx vertx;
    private final ThreadLocal<HttpClient> client = ThreadLocal.withInitial(this::create);

    UpstreamClients(Vertx vertx) {
        this.vertx = vertx;
    }

    HttpClient get() {
        return client.get();
    }

    private HttpClient create() {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setName("forwarding")
                        .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        // The concurrency limits of the routes bound what may wait.
                        .setMaxWaitQueueSize(-1)
                        .setMaxHeaderSize(16 * 1024)
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }
}
