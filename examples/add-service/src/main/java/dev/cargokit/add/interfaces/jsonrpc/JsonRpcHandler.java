package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.CallError;
import dev.cargokit.add.interfaces.jsonrpc.JsonRpcException.Code;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Handles a single request.
@ApplicationScoped
class JsonRpcHandler {

    private final AddService add;

    JsonRpcHandler(AddService add) {
        this.add = add;
    }

    /// The response, which a notification does not get. An invalid request gets one even without an id
    /// (specification, section 7).
    Optional<JsonRpcResponse> handle(JsonNode json) {
        JsonRpcRequest request;
        try {
            request = JsonRpcRequest.of(json);
        } catch (JsonRpcException e) {
            return Optional.of(new JsonRpcResponse.Failure(e, JsonRpcRequest.idOf(json)));
        }
        var response = respond(request);
        return request.notification() ? Optional.empty() : Optional.of(response);
    }

    private JsonRpcResponse respond(JsonRpcRequest request) {
        try {
            return new JsonRpcResponse.Success(call(request), request.id());
        } catch (JsonRpcException e) {
            return new JsonRpcResponse.Failure(e, request.id());
        } catch (AddRefusal refusal) {
            return new JsonRpcResponse.Failure(new JsonRpcException(Code.REFUSED, refusal.getMessage()), request.id());
        } catch (RuntimeException e) {
            var error = CallError.of(e);
            return new JsonRpcResponse.Failure(
                    new JsonRpcException(Code.INTERNAL_ERROR, error.message()), request.id());
        }
    }

    private Object call(JsonRpcRequest request) {
        var params = request.params();
        return switch (request.method()) {
            case "sum" -> add.sum(params.integer(0, "a"), params.integer(1, "b"));
            case "concat" -> add.concat(params.string(0, "a"), params.string(1, "b"));
            default -> throw new JsonRpcException(Code.METHOD_NOT_FOUND, "the methods are sum and concat");
        };
    }
}
