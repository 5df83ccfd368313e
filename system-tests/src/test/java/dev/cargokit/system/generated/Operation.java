package dev.cargokit.system.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something that a service can be asked for.
///
/// @param service    where it is sent to
/// @param parameters Parameter Objects of OpenAPI
/// @param bodies     the schema of each media type
record Operation(String service, String method, String path, List<JsonNode> parameters, Map<String, JsonNode> bodies) {

    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String UPLOAD = "multipart/form-data";

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /// Everything in the gateway's document but streams.
    static List<Operation> published(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method)
                                && !isEndless(path.getValue().path(method)))
                        .forEach(method -> {
                            var bodies = new LinkedHashMap<String, JsonNode>();
                            path.getValue()
                                    .at("/" + method + "/requestBody/content")
                                    .properties()
                                    .forEach(content -> bodies.put(
                                            content.getKey(), content.getValue().path("schema")));
                            var parameters = new ArrayList<JsonNode>();
                            path.getValue().path("parameters").forEach(parameters::add);
                            path.getValue().path(method).path("parameters").forEach(parameters::add);
                            operations.add(
                                    new Operation("gateway", method.toUpperCase(), path.getKey(), parameters, bodies));
                        }));
        return operations;
    }

    private static boolean isEndless(JsonNode operation) {
        return operation.at("/responses/200/content").has("text/event-stream");
    }

    /// The pages' forms.
    static List<Operation> forms() {
        return List.of(
                form("/cargos/new", FORM, "origin destination deadline zone key"),
                form("/cargos/{id}/route", FORM, "route version key"),
                form("/cargos/{id}/destination", FORM, "destination version key"),
                form("/cargos/{id}/deadline", FORM, "deadline zone version key"),
                form("/report", FORM, "id event type location voyage time zone opened"),
                form("/report/batch", UPLOAD, "file"));
    }

    static Operation jsonRpc() {
        var call = JsonNodeFactory.instance.objectNode().put("type", "object");
        call.withObject("/properties/jsonrpc").putArray("enum").add("2.0");
        call.withObject("/properties/method").putArray("enum").add("sum").add("concat");
        call.withObject("/properties/params")
                .put("type", "array")
                .putObject("items")
                .put("type", "integer");
        call.withObject("/properties/id").put("type", "integer");
        return new Operation("add", "POST", "/rpc", List.of(), Map.of(JSON, call));
    }

    private static Operation form(String path, String mediaType, String fields) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        for (var field : fields.split(" ")) {
            schema.withObject("/properties").putObject(field).put("type", "string");
        }
        var id = JsonNodeFactory.instance.objectNode().put("name", "id").put("in", "path");
        return new Operation(
                "gateway", "POST", path, path.contains("{id}") ? List.of(id) : List.of(), Map.of(mediaType, schema));
    }
}
