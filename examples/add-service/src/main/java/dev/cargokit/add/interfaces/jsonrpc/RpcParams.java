package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cargokit.kit.json.WellFormed;
import java.util.Map;

/// Two parameters, `a` and `b`, by position or by name (in any case: Go's clients write `A` and `B`).
record RpcParams(JsonNode params) {

    private static final int BOTH = 2;

    /// @throws RpcRefusal if one is missing or no integer of 64 bits
    Pair<Long> integers() {
        return new Pair<>(integer(0, "a"), integer(1, "b"));
    }

    /// @throws RpcRefusal if one is missing or no string
    Pair<String> strings() {
        return new Pair<>(string(0, "a"), string(1, "b"));
    }

    private long integer(int position, String name) {
        var value = value(position, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw RpcRefusal.invalidParams(name + " must be an integer of 64 bits");
        }
        return value.longValue();
    }

    private String string(int position, String name) {
        var value = value(position, name);
        if (!value.isTextual()) {
            throw RpcRefusal.invalidParams(name + " must be a string");
        }
        return WellFormed.text(value.textValue());
    }

    private JsonNode value(int position, String name) {
        if (params.isArray() && params.size() != BOTH) {
            throw RpcRefusal.invalidParams("by position, params are a and b");
        }
        return params.isArray() ? params.path(position) : named(name);
    }

    private JsonNode named(String name) {
        return params.properties().stream()
                .filter(param -> param.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .reduce(MissingNode.getInstance(), (_, last) -> last);
    }

    record Pair<T>(T a, T b) {}
}
