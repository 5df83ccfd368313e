package dev.cargokit.gateway.forwarding;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Date;

/// The headers of a forwarded request and of its response: those that belong to one connection are dropped, and the
/// service gets to know the client.
final class ForwardedHeaders {

    private static final CharSequence FORWARDED = HttpHeaders.createOptimized("forwarded");
    private static final String X_FORWARDED = "X-Forwarded-";
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    private final RequestId id;
    private final String clientAddress;

    private ForwardedHeaders(RequestId id, String clientAddress) {
        this.id = id;
        this.clientAddress = clientAddress;
    }

    static ForwardedHeaders of(HttpServerRequest client, String clientAddress) {
        return new ForwardedHeaders(RequestId.of(client), clientAddress);
    }

    /// The headers for the service.
    void copyRequest(HttpServerRequest client, MultiMap headers) {
        client.headers().forEach((name, value) -> {
            if (!name.regionMatches(true, 0, X_FORWARDED, 0, X_FORWARDED.length())) {
                headers.add(name, value);
            }
        });
        HopByHopHeaders.remove(headers);
        // 100 (Continue) has been sent here (RFC 9110, section 10.1.1).
        headers.remove(HttpHeaders.EXPECT);
        identify(headers);
        setForwarded(client, headers);
    }

    /// The headers for the client.
    void copyResponse(MultiMap from, MultiMap headers) {
        // Both set some, such as X-Content-Type-Options.
        from.names().forEach(headers::remove);
        headers.addAll(from);
        HopByHopHeaders.remove(headers);
        if (!headers.contains(HttpHeaders.DATE)) {
            // RFC 9110, section 6.6.1.
            headers.set(HttpHeaders.DATE, DateFormatter.format(new Date()));
        }
        identify(headers);
    }

    /// Sets the id of the request.
    void identify(MultiMap headers) {
        id.set(headers);
    }

    /// Replaced, not extended: a client could claim anything. The service builds its links, such as Location, for the
    /// host that the client used.
    private void setForwarded(HttpServerRequest client, MultiMap headers) {
        headers.remove(FORWARDED);
        headers.set(FORWARDED_FOR, clientAddress);
        headers.set(FORWARDED_PROTO, client.scheme());
        if (client.authority() != null) {
            var host = client.authority().toString();
            headers.set(FORWARDED_HOST, host);
            headers.set(HttpHeaders.HOST, host);
        }
    }
}
