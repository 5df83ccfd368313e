package dev.cargokit.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// An OpenAPI 3.1 document that responses are held against.
public final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IRI = "https://cargokit.invalid/openapi";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        closeSchemas(document);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                registry -> registry.schemas(Map.of(IRI, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static OpenApiDocument parse(String json) {
        try {
            return new OpenApiDocument(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /// Does nothing if the document has no such operation.
    ///
    /// @param mediaType of the response; empty if it has none
    /// @param body      read only if it matters
    /// @throws AssertionError if the operation does not declare this status, media type or body
    public void check(String method, String path, int status, String mediaType, Supplier<String> body) {
        operation(method, path).ifPresent(operation -> {
            var call = method + " " + path + " -> " + status + " " + mediaType;
            var response = operation + "/responses/" + status;
            if (node(response).isMissingNode()) {
                throw new AssertionError(call + ": undeclared status");
            }
            response = node(response).path("$ref").asText("#" + response).substring(1);
            var type = mediaType.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT);
            if (type.isEmpty() || method.equals("HEAD")) {
                return;
            }
            var content = response + "/content/" + escaped(type);
            if (node(content).isMissingNode()
                    && node(response + "/content/*~1*").isMissingNode()) {
                throw new AssertionError(call + ": undeclared media type");
            }
            if (type.endsWith("json") && node(content).has("schema")) {
                checkBody(call, content + "/schema", body.get());
            }
        });
    }

    private void checkBody(String call, String schema, String body) {
        var errors = schemas.getSchema(SchemaLocation.of(IRI + "#" + schema)).validate(body, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(call + ": " + errors + " in " + body);
        }
    }

    /// The pointer to the operation; where several templates match, the one with the fewest variables wins (OpenAPI
    /// 3.1, Paths Object).
    private Optional<String> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(item -> item.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(pattern(template)))
                .min(Comparator.comparing(
                        template -> VARIABLE.matcher(template).results().count()))
                .map(template -> "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT));
    }

    private static String pattern(String template) {
        return "\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
    }

    private JsonNode node(String pointer) {
        return document.at(pointer);
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /// An object has no members but those that are declared.
    private static void closeSchemas(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiDocument::closeSchemas);
    }
}
