package dev.cargokit.kit.consul;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// The key/value store of a Consul agent. `PUT` changes it, `DELETE` on `/` makes it fail until the next `PUT`.
public class ConsulStandIn implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private HttpServer server;
    private volatile boolean failing;

    @Override
    public Map<String, String> start() {
        return Map.of("cargokit.consul.url", address());
    }

    String address() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/kv/", exchange -> {
            var key = exchange.getRequestURI().getPath().substring("/v1/kv/".length());
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(key, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                case "DELETE" -> fail();
                default -> {}
            }
            boolean broken = failing && exchange.getRequestMethod().equals("GET");
            var body = (broken ? "leader lost" : json(key)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(broken ? 500 : body.length == 2 ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void put(String key, String value) {
        entries.put(key, value);
        failing = false;
    }

    void fail() {
        failing = true;
    }

    private String json(String prefix) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix))
                        .map(entry -> "{\"Key\":\"%s\",\"Value\":\"%s\"}"
                                .formatted(
                                        entry.getKey(),
                                        Base64.getEncoder()
                                                .encodeToString(entry.getValue().getBytes(StandardCharsets.UTF_8))))
                        .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
