package dev.cargokit.gateway;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.regex.Pattern;

/// Makes a client's request the gateway's own: what belongs to the client's connection stays behind, where it came
/// from is said, and it has an id.
final class EdgeHeaders implements ProxyInterceptor {

    /// RFC 9110, section 7.6.1, and RFC 9112, appendix C.2.2.
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.:-]{1,100}");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var request = exchange.request();
        var client = request.proxiedRequest();
        dropHopByHop(request.headers());
        // 100 (Continue) was answered here (RFC 9110, section 10.1.1); the body is on its way.
        request.headers().remove("expect");
        keepHost(request, client);
        sayWhereFrom(request.headers(), client);
        identify(request, client);
        return exchange.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        dropHopByHop(exchange.response().headers());
        exchange.response().putHeader(REQUEST_ID, exchange.request().headers().get(REQUEST_ID));
        return exchange.sendResponse();
    }

    private static void dropHopByHop(MultiMap headers) {
        headers.getAll("connection").stream()
                .flatMap(named -> Pattern.compile(",").splitAsStream(named))
                .map(String::strip)
                .toList()
                .forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    /// The service builds its links, such as Location, for the address that the client used.
    private static void keepHost(ProxyRequest request, HttpServerRequest client) {
        if (client.authority() != null) {
            request.setAuthority(client.authority());
        }
    }

    /// Replaced, not extended: at the edge a client could claim anything. A trusted proxy in front is declared by
    /// `quarkus.http.proxy.*`, and the client's address is then the one which that proxy names.
    private static void sayWhereFrom(MultiMap headers, HttpServerRequest client) {
        headers.remove("forwarded");
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        if (client.authority() != null) {
            headers.set("X-Forwarded-Host", client.authority().toString());
        }
    }

    /// The client's own id if it has a harmless one, else the trace's.
    private static void identify(ProxyRequest request, HttpServerRequest client) {
        var given = client.getHeader(REQUEST_ID);
        if (given == null || !PLAIN_ID.matcher(given).matches()) {
            request.putHeader(REQUEST_ID, Span.current().getSpanContext().getTraceId());
        }
    }
}
