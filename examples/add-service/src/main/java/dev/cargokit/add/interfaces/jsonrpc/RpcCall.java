package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cargokit.kit.json.WellFormed;

/// One request object, as the specification has it in section 4.
///
/// @param id to be echoed; of any kind that it may have, and null in a notification as well
/// @param notification whether nobody waits for an answer
record RpcCall(String method, RpcParams params, JsonNode id, boolean notification) {

    /// @throws RpcRefusal if this is no request object
    static RpcCall of(JsonNode request) {
        if (!request.isObject()) {
            throw RpcRefusal.invalidRequest("a call is an object");
        }
        if (!isVersion2(request.path("jsonrpc"))) {
            throw RpcRefusal.invalidRequest("jsonrpc must be \"2.0\"");
        }
        var method = request.path("method");
        if (!method.isTextual()) {
            throw RpcRefusal.invalidRequest("method must be a string");
        }
        var id = request.path("id");
        if (id.isContainerNode() || id.isBoolean()) {
            throw RpcRefusal.invalidRequest("id must be a number, a string or null");
        }
        return new RpcCall(method.textValue(), new RpcParams(request.path("params")), echo(id), id.isMissingNode());
    }

    /// The id of something that is perhaps no request object; null where there is none to be read.
    static JsonNode idOf(JsonNode request) {
        var id = request.path("id");
        return id.isContainerNode() || id.isBoolean() ? NullNode.getInstance() : echo(id);
    }

    /// Go kit's client writes an empty string, and older clients nothing.
    private static boolean isVersion2(JsonNode jsonrpc) {
        return jsonrpc.isMissingNode()
                || jsonrpc.isTextual()
                        && (jsonrpc.textValue().isEmpty() || jsonrpc.textValue().equals("2.0"));
    }

    private static JsonNode echo(JsonNode id) {
        if (id.isMissingNode()) {
            return NullNode.getInstance();
        }
        return id.isTextual() ? TextNode.valueOf(WellFormed.text(id.textValue())) : id;
    }
}
