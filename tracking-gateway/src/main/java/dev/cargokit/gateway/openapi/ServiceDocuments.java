package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.gateway.documents.DocumentFetcher;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// The OpenAPI documents of the services. The last document of a service stays in use while it is unavailable.
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final String URI = "/q/openapi?format=json";

    private final DocumentFetcher fetcher;
    private final ObjectMapper json;
    private final Map<String, Buffer> last = new ConcurrentHashMap<>();

    ServiceDocuments(DocumentFetcher fetcher, ObjectMapper json) {
        this.fetcher = fetcher;
        this.json = json;
    }

    /// Empty if the service has never been available; never fails.
    Future<Optional<JsonNode>> of(String service) {
        return fetcher.fetchFromManagement(service, URI)
                .onSuccess(document -> last.put(service, document))
                .onFailure(failure -> LOG.debugf("No OpenAPI document of %s: %s", service, failure))
                .otherwiseEmpty()
                .map(_ -> Optional.ofNullable(last.get(service)).map(this::parse));
    }

    /// Parsed anew each time, because merging changes it.
    private JsonNode parse(Buffer document) {
        try {
            return json.readTree(document.getBytes());
        } catch (IOException e) {
            LOG.debugf("The OpenAPI document of a service is not JSON: %s", e.getMessage());
            return json.createObjectNode();
        }
    }
}
