package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cargokit.add.interfaces.jsonrpc.JsonRpcException.Code;
import dev.cargokit.kit.json.Surrogates;
import java.util.Map;

/// The parameters `a` and `b`, by position or by name. Names match in any case: Go's clients write `A` and `B`.
record JsonRpcParams(JsonNode params) {

    private static final int COUNT = 2;

    /// @throws JsonRpcException if it is missing or no integer of 64 bits
    long integer(int position, String name) {
        var value = value(position, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new JsonRpcException(Code.INVALID_PARAMS, name + " must be an integer of 64 bits");
        }
        return value.longValue();
    }

    /// @throws JsonRpcException if it is missing or no string
    String string(int position, String name) {
        var value = value(position, name);
        if (!value.isTextual()) {
            throw new JsonRpcException(Code.INVALID_PARAMS, name + " must be a string");
        }
        return Surrogates.replaceUnpaired(value.textValue());
    }

    private JsonNode value(int position, String name) {
        if (params.isArray() && params.size() != COUNT) {
            throw new JsonRpcException(Code.INVALID_PARAMS, "by position, params are a and b");
        }
        return params.isArray() ? params.path(position) : lastByName(name);
    }

    private JsonNode lastByName(String name) {
        return params.properties().stream()
                .filter(param -> param.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .reduce(MissingNode.getInstance(), (_, last) -> last);
    }
}
