package dev.cargokit.add.interfaces.jsonrpc;

/// Why a call is answered with an error. The codes are those of the specification, section 5.1; -32000 begins
/// the range it leaves to servers, and is what Go kit's clients know.
final class RpcRefusal extends RuntimeException {

    private static final int SERVER_ERROR = -32000;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    private static final int PARSE_ERROR = -32700;

    private final int code;

    private RpcRefusal(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /// A rule of the business was broken.
    static RpcRefusal business(String text) {
        return new RpcRefusal(SERVER_ERROR, text);
    }

    static RpcRefusal invalidRequest(String text) {
        return new RpcRefusal(INVALID_REQUEST, text);
    }

    static RpcRefusal methodNotFound() {
        return new RpcRefusal(METHOD_NOT_FOUND, "the methods are sum and concat");
    }

    static RpcRefusal invalidParams(String text) {
        return new RpcRefusal(INVALID_PARAMS, text);
    }

    /// Limiter, breaker, or something nobody foresaw.
    static RpcRefusal internal(String text) {
        return new RpcRefusal(INTERNAL_ERROR, text);
    }

    static RpcRefusal unreadable(String text) {
        return new RpcRefusal(PARSE_ERROR, text);
    }

    int code() {
        return code;
    }
}
