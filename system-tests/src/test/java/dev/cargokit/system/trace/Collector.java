package dev.cargokit.system.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/// Takes what services export to Zipkin.
public final class Collector {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Collector SHARED = new Collector();

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /// The one that the shared system exports to. It ends with the JVM.
    public static Collector shared() {
        return SHARED;
    }

    private Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v2/spans", this::take);
        server.start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2/spans";
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    List<Span> trace(String id) {
        return spans.stream().filter(span -> span.trace().equals(id)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = unpacked(exchange)) {
            JSON.readTree(body).forEach(span -> spans.add(Span.of(span)));
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private static InputStream unpacked(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }
}
