package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that can be asked for at the gateway, as one OpenAPI document.
@ApplicationScoped
public class Description {

    private final Documents documents;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;

    Description(Documents documents, OpenApiDocumentService own, ObjectMapper json) {
        this.documents = documents;
        this.own = own;
        this.json = json;
    }

    /// As it is at present: the services are asked, all at the same time.
    public Future<ObjectNode> of(List<DescribedRoute> routes) {
        var byService = routes.stream()
                .collect(Collectors.groupingBy(DescribedRoute::service, LinkedHashMap::new, Collectors.toList()));
        Map<String, Future<Optional<JsonNode>>> answers = new LinkedHashMap<>();
        byService.keySet().forEach(service -> answers.put(service, documents.of(service)));
        return Future.join(List.copyOf(answers.values())).map(_ -> {
            var one = new OneDescription(own());
            byService.forEach((service, itsRoutes) ->
                    one.add(service, itsRoutes, answers.get(service).result()));
            return one.whole();
        });
    }

    private ObjectNode own() {
        try {
            return (ObjectNode) json.readTree(own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
