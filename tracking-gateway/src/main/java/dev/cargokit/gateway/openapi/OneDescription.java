package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// OpenAPI documents put together: the gateway's own, and those of the services, each as the routes lead to it. What no
/// route leads to is left out; a name that two services use is each one's own.
final class OneDescription {

    private static final List<String> OPERATIONS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode whole;
    private final Set<String> operationIds = new HashSet<>();

    /// @param own the gateway's; it becomes the whole
    OneDescription(ObjectNode own) {
        this.whole = own;
        own.withArray("servers").removeAll().addObject().put("url", "/");
        own.path("paths").forEach(this::keepIds);
    }

    ObjectNode whole() {
        return whole;
    }

    /// Adds a service.
    ///
    /// @param routes those that lead to it
    /// @param said   what it says of itself, which is changed; nothing if it cannot be asked
    void add(String service, List<DescribedRoute> routes, Optional<JsonNode> said) {
        var names = new OwnNames(service);
        var undescribed = new LinkedHashSet<>(routes);
        said.ifPresent(document -> {
            document.path("paths")
                    .properties()
                    .forEach(path -> undescribed.removeAll(leading(routes, path.getKey(), path.getValue(), names)));
            if (undescribed.size() < routes.size()) {
                addComponents(document.path("components"), names);
                addTags(document.path("tags"));
            }
        });
        undescribed.forEach(this::addUnknown);
    }

    /// Adds a path of the service under each name that clients have for it.
    private List<DescribedRoute> leading(List<DescribedRoute> routes, String path, JsonNode item, OwnNames names) {
        var leading =
                routes.stream().filter(route -> route.outside(path).isPresent()).toList();
        if (!leading.isEmpty() && item instanceof ObjectNode object) {
            names.applyTo(object);
            giveIds(object, names);
            leading.forEach(route -> paths().set(route.outside(path).orElseThrow(), object));
        }
        return leading;
    }

    private void addUnknown(DescribedRoute route) {
        paths().withObjectProperty(route.asPath())
                .put("summary", route.service() + " answers here; at present it cannot be asked what it offers.");
    }

    private ObjectNode paths() {
        return whole.withObjectProperty("paths");
    }

    private void addComponents(JsonNode components, OwnNames names) {
        for (var kind : components.properties()) {
            var all = whole.withObjectProperty("components").withObjectProperty(kind.getKey());
            for (var component : kind.getValue().properties()) {
                names.applyTo(component.getValue());
                all.set(names.of(component.getKey()), component.getValue());
            }
        }
    }

    /// Those that an operation has which is in.
    private void addTags(JsonNode tags) {
        var used = new HashSet<String>();
        paths().findValues("tags").forEach(names -> names.forEach(name -> used.add(name.asText())));
        var all = whole.withArray("tags");
        all.forEach(known -> used.remove(known.path("name").asText()));
        for (var tag : tags) {
            if (used.contains(tag.path("name").asText())) {
                all.add(tag);
            }
        }
    }

    /// Ids are unique in a document (OpenAPI 3.1, Operation Object).
    private void giveIds(ObjectNode item, OwnNames names) {
        for (var method : OPERATIONS) {
            if (item.get(method) instanceof ObjectNode operation) {
                var id = operation.path("operationId").asText(method);
                operation.put("operationId", operationIds.add(id) ? id : names.of(id));
            }
        }
    }

    private void keepIds(JsonNode item) {
        item.forEach(operation -> operationIds.add(operation.path("operationId").asText()));
    }
}
