package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// What the services say of themselves at `/q/openapi`. What one said last is used while it cannot be asked.
@ApplicationScoped
class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class);
    private static final int WITHIN_SECONDS = 2;

    private final Vertx vertx;
    private final HttpClient client;
    private final ObjectMapper json;
    private final Map<String, Buffer> last = new ConcurrentHashMap<>();

    Documents(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setName("openapi")
                .setConnectTimeout(1000)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /// Asks one instance of the service; never fails.
    Future<Optional<JsonNode>> of(String service) {
        return Future.fromCompletionStage(
                        Stork.getInstance().getService(service).selectInstance().subscribeAsCompletionStage(),
                        vertx.getOrCreateContext())
                .compose(this::ask)
                .timeout(WITHIN_SECONDS, TimeUnit.SECONDS)
                .onSuccess(document -> last.put(service, document))
                .onFailure(failure -> LOG.debugf("%s does not describe itself: %s", service, failure))
                .otherwiseEmpty()
                .map(_ -> Optional.ofNullable(last.get(service)).map(this::read));
    }

    private Future<Buffer> ask(ServiceInstance instance) {
        var description = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(instance.getHost())
                .setPort(instance.getPort())
                // Nobody waits longer; one that hangs is not to pile them up.
                .setTimeout(TimeUnit.SECONDS.toMillis(WITHIN_SECONDS))
                .setURI("/q/openapi?format=json");
        return client.request(description)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture("status " + answer.statusCode()));
    }

    /// Anew each time: who puts them together changes them.
    private JsonNode read(Buffer document) {
        try {
            return json.readTree(document.getBytes());
        } catch (IOException e) {
            LOG.debugf("What a service says of itself is not JSON: %s", e.getMessage());
            return json.createObjectNode();
        }
    }
}
