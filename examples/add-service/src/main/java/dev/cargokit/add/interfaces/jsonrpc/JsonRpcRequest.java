package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cargokit.add.interfaces.jsonrpc.JsonRpcException.Code;
import dev.cargokit.kit.json.Surrogates;

/// A request object (specification, section 4).
///
/// @param id echoed in the response; JSON null in a notification as well
/// @param notification whether the client expects no response
record JsonRpcRequest(String method, JsonRpcParams params, JsonNode id, boolean notification) {

    /// @throws JsonRpcException if the JSON is no request object
    static JsonRpcRequest of(JsonNode json) {
        if (!json.isObject()) {
            throw new JsonRpcException(Code.INVALID_REQUEST, "a call is an object");
        }
        if (!isVersion2(json.path("jsonrpc"))) {
            throw new JsonRpcException(Code.INVALID_REQUEST, "jsonrpc must be \"2.0\"");
        }
        var method = json.path("method");
        if (!method.isTextual()) {
            throw new JsonRpcException(Code.INVALID_REQUEST, "method must be a string");
        }
        var id = json.path("id");
        if (!isValidId(id)) {
            throw new JsonRpcException(Code.INVALID_REQUEST, "id must be a number, a string or null");
        }
        var params = new JsonRpcParams(json.path("params"));
        return new JsonRpcRequest(method.textValue(), params, echo(id), id.isMissingNode());
    }

    /// The id of JSON that may be no request object; JSON null if there is none.
    static JsonNode idOf(JsonNode json) {
        var id = json.path("id");
        return isValidId(id) ? echo(id) : NullNode.getInstance();
    }

    private static boolean isValidId(JsonNode id) {
        return !id.isContainerNode() && !id.isBoolean();
    }

    /// Go kit's client writes an empty string.
    private static boolean isVersion2(JsonNode jsonrpc) {
        return jsonrpc.isTextual()
                && (jsonrpc.textValue().equals("2.0") || jsonrpc.textValue().isEmpty());
    }

    private static JsonNode echo(JsonNode id) {
        if (id.isMissingNode()) {
            return NullNode.getInstance();
        }
        return id.isTextual() ? TextNode.valueOf(Surrogates.replaceUnpaired(id.textValue())) : id;
    }
}
