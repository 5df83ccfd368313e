package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.gateway.routes.RouteTable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that is reached at the gateway, as one OpenAPI document.
@ApplicationScoped
class GatewayDocument {

    private final ServiceDocuments services;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final Map<String, List<DocumentedRoute>> routesByService;

    GatewayDocument(ServiceDocuments services, OpenApiDocumentService own, ObjectMapper json, RouteTable table) {
        this.services = services;
        this.own = own;
        this.json = json;
        this.routesByService = table.routes().stream()
                .map(DocumentedRoute::of)
                .sorted(Comparator.comparing(DocumentedRoute::path))
                .collect(Collectors.groupingBy(DocumentedRoute::service, LinkedHashMap::new, Collectors.toList()));
    }

    /// Fetches the documents of all services at the same time.
    Future<ObjectNode> merged() {
        var documents = new LinkedHashMap<String, Future<Optional<JsonNode>>>();
        routesByService.keySet().forEach(service -> documents.put(service, services.of(service)));
        return Future.join(List.copyOf(documents.values())).map(_ -> {
            var merged = new MergedDocument(own());
            routesByService.forEach((service, routes) ->
                    merged.add(service, routes, documents.get(service).result()));
            return merged.json();
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
