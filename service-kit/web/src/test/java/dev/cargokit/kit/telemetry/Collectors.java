package dev.cargokit.kit.telemetry;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/// Stands in for Zipkin and for an OTLP collector, and reports at /calls what it was sent: the test's own class
/// loader is not this one's, so they share no field.
public class Collectors implements QuarkusTestResourceLifecycleManager {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            var body = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
            calls.add(exchange.getRequestURI() + " " + new String(body.readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.createContext("/calls", exchange -> {
            var report = String.join("\n", calls).getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(200, report.length);
            exchange.getResponseBody().write(report);
            exchange.close();
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "cargokit.telemetry.zipkin", address + "/api/v2/spans",
                "cargokit.telemetry.otlp", address + "/v1/traces",
                "quarkus.otel.bsp.schedule.delay", "100ms");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
