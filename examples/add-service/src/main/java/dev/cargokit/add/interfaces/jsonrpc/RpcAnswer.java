package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;

/// The answer to one call, with the members in the order of the specification's examples (section 5).
sealed interface RpcAnswer {

    String VERSION = "2.0";

    record Success(String jsonrpc, Value result, JsonNode id) implements RpcAnswer {
        Success(Value result, JsonNode id) {
            this(VERSION, result, id);
        }
    }

    record Failure(String jsonrpc, Error error, JsonNode id) implements RpcAnswer {
        Failure(RpcRefusal refusal, JsonNode id) {
            this(VERSION, new Error(refusal.code(), refusal.getMessage()), id);
        }
    }

    /// A sum or a concatenation.
    record Value(Object v) {}

    record Error(int code, String message) {}
}
