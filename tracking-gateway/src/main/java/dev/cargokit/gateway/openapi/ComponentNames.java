package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// The names of one service's components, with its name as prefix: `Leg` of booking-service is `booking.Leg`.
final class ComponentNames {

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([^/]+)");

    private final String prefix;

    ComponentNames(String service) {
        this.prefix = service.replaceFirst("-service$", "") + ".";
    }

    String of(String name) {
        return prefix + name;
    }

    /// Renames every reference, at any depth.
    void applyTo(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            var reference = REFERENCE.matcher(object.path("$ref").asText());
            if (reference.matches()) {
                object.put("$ref", "#/components/" + reference.group(1) + "/" + of(reference.group(2)));
            }
        }
        node.forEach(this::applyTo);
    }
}
