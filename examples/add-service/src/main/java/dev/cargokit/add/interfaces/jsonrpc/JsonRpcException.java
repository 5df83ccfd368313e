package dev.cargokit.add.interfaces.jsonrpc;

/// Why a request gets an error. The codes are those of the specification, section 5.1; -32000 is the first of the
/// range that it reserves for servers, and the one that Go kit's clients know.
final class JsonRpcException extends RuntimeException {

    private static final int SERVER_ERROR = -32000;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    private static final int PARSE_ERROR = -32700;

    private final int code;

    private JsonRpcException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /// The domain refuses to add.
    static JsonRpcException refused(String message) {
        return new JsonRpcException(SERVER_ERROR, message);
    }

    static JsonRpcException invalidRequest(String message) {
        return new JsonRpcException(INVALID_REQUEST, message);
    }

    static JsonRpcException methodNotFound() {
        return new JsonRpcException(METHOD_NOT_FOUND, "the methods are sum and concat");
    }

    static JsonRpcException invalidParams(String message) {
        return new JsonRpcException(INVALID_PARAMS, message);
    }

    static JsonRpcException internalError(String message) {
        return new JsonRpcException(INTERNAL_ERROR, message);
    }

    static JsonRpcException parseError(String message) {
        return new JsonRpcException(PARSE_ERROR, message);
    }

    int code() {
        return code;
    }
}
