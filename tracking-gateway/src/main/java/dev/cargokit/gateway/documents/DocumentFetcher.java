package dev.cargokit.gateway.documents;

import dev.cargokit.kit.management.ManagementPort;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/// Fetches a document from one instance of a service, within two seconds.
@ApplicationScoped
public class DocumentFetcher {

    private static final int TIMEOUT_SECONDS = 2;

    private final Vertx vertx;
    private final HttpClient client;

    DocumentFetcher(Vertx vertx) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setName("documents")
                .setConnectTimeout(1000)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /// Fails if there is no instance, and unless it responds in time with status 200.
    public Future<Buffer> fetch(String service, String uri) {
        return fetch(service, ServiceInstance::getPort, uri);
    }

    /// The same from its management port.
    public Future<Buffer> fetchFromManagement(String service, String uri) {
        return fetch(service, instance -> ManagementPort.of(instance.getPort()), uri);
    }

    private Future<Buffer> fetch(String service, ToIntFunction<ServiceInstance> port, String uri) {
        return Future.fromCompletionStage(
                        Stork.getInstance().getService(service).selectInstance().subscribeAsCompletionStage(),
                        vertx.getOrCreateContext())
                .compose(instance -> get(instance.getHost(), port.applyAsInt(instance), uri))
                .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private Future<Buffer> get(String host, int port, String uri) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(host)
                .setPort(port)
                // Also closes the connection of an instance that does not respond.
                .setTimeout(TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS))
                .setURI(uri);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()));
    }
}
