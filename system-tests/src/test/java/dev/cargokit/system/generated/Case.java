package dev.cargokit.system.generated;

import java.util.Map;

/// A generated request.
///
/// @param path as it is sent, with its query
/// @param body empty for none
record Case(Kind kind, Operation operation, String path, Map<String, String> headers, String body) {

    @Override
    public String toString() {
        var text = "%s: %s %s %s %s".formatted(kind, operation.method(), path, headers, body);
        return text.substring(0, Math.min(text.length(), 600));
    }
}
