package dev.cargokit.gateway.validation;

import static dev.cargokit.gateway.validation.HeaderFields.invalid;

import dev.cargokit.kit.problem.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rejects requests whose host or length is open to interpretation (RFC 9112, sections 3.2 and 6.1). Two lengths, or a
/// length beside a transfer coding, are rejected by the HTTP server.
final class MessageFraming {

    private static final Pattern HOST = Pattern.compile("([\\w.~-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    /// Connection options by which hop-by-hop removal would drop what frames or routes the request.
    private static final Pattern REQUIRED =
            Pattern.compile("(^|[,\\s])(content-length|host)([,\\s]|$)", Pattern.CASE_INSENSITIVE);

    private MessageFraming() {}

    static Optional<Problem> violation(MultiMap headers, HttpVersion version) {
        var hosts = headers.getAll(HttpHeaders.HOST);
        if (hosts.size() > 1
                || hosts.isEmpty() && version == HttpVersion.HTTP_1_1
                || !hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
            return invalid("Host", "must be one host, with or without a port");
        }
        var codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        if (codings.size() > 1 || !codings.stream().allMatch("chunked"::equalsIgnoreCase)) {
            return invalid("Transfer-Encoding", "must be chunked");
        }
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                        .anyMatch(options -> REQUIRED.matcher(options).find())
                ? invalid("Connection", "must not name Content-Length or Host")
                : Optional.empty();
    }
}
