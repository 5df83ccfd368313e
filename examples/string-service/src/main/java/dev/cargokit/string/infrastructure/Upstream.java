package dev.cargokit.string.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;

/// What the instances behind a proxy share: connections, JSON and settings.
@Singleton
class Upstream {

    private static final int CONNECTIONS_TO_EACH = 64;
    private static final int WAITING_FOR_ONE = 256;

    private final HttpClient http;
    private final ObjectMapper json;
    private final ProxyConfig config;

    Upstream(Vertx vertx, ObjectMapper json, ProxyConfig config) {
        // Idle connections are given up before the instances do so (75 s), lest one is used while it closes.
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(1000).setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_TO_EACH).setMaxWaitQueueSize(WAITING_FOR_ONE));
        this.json = json;
        this.config = config;
    }

    Instance instance(String host, int port) {
        var address = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(host)
                .setPort(port)
                .setURI("/uppercase")
                .putHeader("Content-Type", "application/json");
        return new Instance(host + ":" + port, new Exchange(http, json, address), config);
    }
}
