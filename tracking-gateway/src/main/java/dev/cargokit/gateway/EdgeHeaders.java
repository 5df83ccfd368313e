package dev.cargokit.gateway;

import dev.cargokit.kit.telemetry.TraceId;
import io.netty.handler.codec.DateFormatter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes a client's request the gateway's own: what belongs to the client's connection stays behind, where
/// it came from is said, and it has an id.
final class EdgeHeaders {

    /// RFC 9110, section 7.6.1, and RFC 9112, appendix C.2.2. A body is framed anew on each connection.
    private static final List<CharSequence> HOP_BY_HOP = List.of(
            HttpHeaders.CONNECTION,
            HttpHeaders.KEEP_ALIVE,
            HttpHeaders.PROXY_AUTHENTICATE,
            HttpHeaders.PROXY_AUTHORIZATION,
            HttpHeaders.createOptimized("proxy-connection"),
            HttpHeaders.createOptimized("te"),
            HttpHeaders.createOptimized("trailer"),
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.UPGRADE);

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence FORWARDED = HttpHeaders.createOptimized("forwarded");
    private static final String FORWARDED_ANYTHING = "X-Forwarded-";
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    private static final Pattern NAMES = Pattern.compile(",");
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.:-]{1,100}");

    private final String requestId;

    private EdgeHeaders(String requestId) {
        this.requestId = requestId;
    }

    /// Those of one exchange. Its id is the client's own if that is harmless, else the trace's.
    static EdgeHeaders of(HttpServerRequest client) {
        var given = client.headers().get(REQUEST_ID);
        return new EdgeHeaders(
                given != null && PLAIN_ID.matcher(given).matches()
                        ? given
                        : TraceId.present().orElseGet(() -> UUID.randomUUID().toString()));
    }

    /// The headers for the service.
    void request(HttpServerRequest client, MultiMap headers) {
        client.headers().forEach((name, value) -> {
            if (!name.regionMatches(true, 0, FORWARDED_ANYTHING, 0, FORWARDED_ANYTHING.length())) {
                headers.add(name, value);
            }
        });
        dropHopByHop(headers);
        // 100 (Continue) was answered here (RFC 9110, section 10.1.1); the body is on its way.
        headers.remove(HttpHeaders.EXPECT);
        identify(headers);
        sayWhereFrom(headers, client);
    }

    /// The headers for the client.
    void answer(MultiMap from, MultiMap headers) {
        headers.addAll(from);
        dropHopByHop(headers);
        if (!headers.contains(HttpHeaders.DATE)) {
            // RFC 9110, section 6.6.1.
            headers.set(HttpHeaders.DATE, DateFormatter.format(new Date()));
        }
        identify(headers);
    }

    /// The id on an answer of the gateway's own.
    void identify(MultiMap headers) {
        headers.set(REQUEST_ID, requestId);
    }

    private static void dropHopByHop(MultiMap headers) {
        var named = headers.getAll(HttpHeaders.CONNECTION);
        if (!named.isEmpty()) {
            named.stream()
                    .flatMap(NAMES::splitAsStream)
                    .map(String::strip)
                    .toList()
                    .forEach(headers::remove);
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    /// Replaced, not extended, and others of the kind left out: at the edge a client could claim anything. A
    /// trusted proxy in front is declared by `quarkus.http.proxy.*`, and the client's address is then the one
    /// which that proxy names. The service builds its links, such as Location, for the host that the client
    /// used.
    private static void sayWhereFrom(MultiMap headers, HttpServerRequest client) {
        headers.remove(FORWARDED);
        headers.set(FORWARDED_FOR, client.remoteAddress().hostAddress());
        headers.set(FORWARDED_PROTO, client.scheme());
        if (client.authority() != null) {
            var host = client.authority().toString();
            headers.set(FORWARDED_HOST, host);
            headers.set(HttpHeaders.HOST, host);
        }
    }
}
