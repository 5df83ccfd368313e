package dev.cargokit.add.interfaces.jsonrpc;

/// Why a request gets an error. The codes are those of the specification, section 5.1; -32000 is the first of the
/// range that it reserves for servers, and the one that Go kit's clients know.
final class JsonRpcException extends RuntimeException {

    enum Code {
        /// The domain refuses to add.
        REFUSED(-32000),
        INVALID_REQUEST(-32600),
        METHOD_NOT_FOUND(-32601),
        INVALID_PARAMS(-32602),
        INTERNAL_ERROR(-32603),
        PARSE_ERROR(-32700);

        private final int number;

        Code(int number) {
            this.number = number;
        }
    }

    private final Code code;

    JsonRpcException(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code.number;
    }
}
