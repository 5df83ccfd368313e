package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;

/// The response to one request, its members in the order of the specification's examples (section 5).
sealed interface JsonRpcResponse {

    String VERSION = "2.0";

    record Success(String jsonrpc, Result result, JsonNode id) implements JsonRpcResponse {
        Success(Object value, JsonNode id) {
            this(VERSION, new Result(value), id);
        }
    }

    record Failure(String jsonrpc, Error error, JsonNode id) implements JsonRpcResponse {
        Failure(JsonRpcException cause, JsonNode id) {
            this(VERSION, new Error(cause.code(), cause.getMessage()), id);
        }
    }

    /// A sum or a concatenation.
    record Result(Object v) {}

    record Error(int code, String message) {}
}
