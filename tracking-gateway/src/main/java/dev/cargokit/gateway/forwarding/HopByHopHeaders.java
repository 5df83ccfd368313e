package dev.cargokit.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;

/// The headers that belong to one connection (RFC 9110, section 7.6.1, and RFC 9112, appendix C.2.2). A body is framed
/// anew on each.
final class HopByHopHeaders {

    private static final List<CharSequence> NAMES = List.of(
            HttpHeaders.CONNECTION,
            HttpHeaders.KEEP_ALIVE,
            HttpHeaders.PROXY_AUTHENTICATE,
            HttpHeaders.PROXY_AUTHORIZATION,
            HttpHeaders.createOptimized("proxy-connection"),
            HttpHeaders.createOptimized("te"),
            HttpHeaders.createOptimized("trailer"),
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.UPGRADE);

    private static final Pattern COMMA = Pattern.compile(",");

    private HopByHopHeaders() {}

    /// Removes them, and those that `Connection` lists.
    static void remove(MultiMap headers) {
        var listed = headers.getAll(HttpHeaders.CONNECTION);
        if (!listed.isEmpty()) {
            listed.stream()
                    .flatMap(COMMA::splitAsStream)
                    .map(String::strip)
                    .toList()
                    .forEach(headers::remove);
        }
        NAMES.forEach(headers::remove);
    }
}
