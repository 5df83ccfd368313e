package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// OpenAPI documents merged: the gateway's own, and those of the services, with the paths that routes give them. A path
/// that no route leads to is left out; components with the same name are kept apart by their service.
final class MergedDocument {

    private static final List<String> OPERATIONS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /// All other components are used by `$ref`.
    private static final String REFERENCED_BY_NAME = "securitySchemes";

    private final ObjectNode json;
    private final Set<String> operationIds = new HashSet<>();

    /// @param own the gateway's document, into which the others are merged
    MergedDocument(ObjectNode own) {
        this.json = own;
        own.withArray("servers").removeAll().addObject().put("url", "/");
        own.path("paths").forEach(this::reserveIds);
    }

    /// The document, without components that no path uses: they are of paths that a service keeps to itself.
    ObjectNode json() {
        var used = new HashSet<String>();
        addReferences(json.path("paths"), used);
        for (var kind : json.path("components").properties()) {
            if (!kind.getKey().equals(REFERENCED_BY_NAME)) {
                kind.getValue()
                        .properties()
                        .removeIf(component ->
                                !used.contains("#/components/" + kind.getKey() + "/" + component.getKey()));
            }
        }
        return json;
    }

    private void addReferences(JsonNode node, Set<String> references) {
        var reference = node.path("$ref").asText();
        if (reference.startsWith("#/") && references.add(reference)) {
            addReferences(json.at(reference.substring(1)), references);
        }
        node.forEach(child -> addReferences(child, references));
    }

    /// Adds a service.
    ///
    /// @param routes   those that lead to it
    /// @param document its own document, which is changed; empty if there is none
    void add(String service, List<DocumentedRoute> routes, Optional<JsonNode> document) {
        var names = new ComponentNames(service);
        var undocumented = new LinkedHashSet<>(routes);
        document.ifPresent(its -> {
            its.path("paths")
                    .properties()
                    .forEach(path -> undocumented.removeAll(addPath(routes, path.getKey(), path.getValue(), names)));
            if (undocumented.size() < routes.size()) {
                addComponents(its.path("components"), names);
                addTags(its.path("tags"));
            }
        });
        undocumented.forEach(this::addUndocumented);
    }

    /// Adds a path of the service under each name that it has at the gateway.
    ///
    /// @return the routes that lead to it
    private List<DocumentedRoute> addPath(
            List<DocumentedRoute> routes, String servicePath, JsonNode item, ComponentNames names) {
        var leading = routes.stream()
                .filter(route -> route.gatewayPath(servicePath).isPresent())
                .toList();
        if (!leading.isEmpty() && item instanceof ObjectNode object) {
            names.applyTo(object);
            makeIdsUnique(object, names);
            leading.forEach(route -> paths().set(route.gatewayPath(servicePath).orElseThrow(), object));
        }
        return leading;
    }

    private void addUndocumented(DocumentedRoute route) {
        paths().withObjectProperty(route.openApiPath())
                .put("summary", route.service() + " answers here; its description is unavailable.");
    }

    private ObjectNode paths() {
        return json.withObjectProperty("paths");
    }

    private void addComponents(JsonNode components, ComponentNames names) {
        for (var kind : components.properties()) {
            var all = json.withObjectProperty("components").withObjectProperty(kind.getKey());
            for (var component : kind.getValue().properties()) {
                names.applyTo(component.getValue());
                all.set(names.of(component.getKey()), component.getValue());
            }
        }
    }

    /// Only those that an operation uses.
    private void addTags(JsonNode tags) {
        var used = new HashSet<String>();
        paths().findValues("tags").forEach(names -> names.forEach(name -> used.add(name.asText())));
        var all = json.withArray("tags");
        all.forEach(tag -> used.remove(tag.path("name").asText()));
        for (var tag : tags) {
            if (used.contains(tag.path("name").asText())) {
                all.add(tag);
            }
        }
    }

    /// Ids are unique in a document (OpenAPI 3.1, Operation Object).
    private void makeIdsUnique(ObjectNode item, ComponentNames names) {
        for (var method : OPERATIONS) {
            if (item.get(method) instanceof ObjectNode operation) {
                var id = operation.path("operationId").asText(method);
                operation.put("operationId", operationIds.add(id) ? id : names.of(id));
            }
        }
    }

    private void reserveIds(JsonNode item) {
        item.forEach(operation -> operationIds.add(operation.path("operationId").asText()));
    }
}
