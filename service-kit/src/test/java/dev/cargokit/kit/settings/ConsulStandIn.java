package dev.cargokit.kit.settings;

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

/// Answers blocking queries as Consul does: at once if something is newer than the index asked with, else when
/// something changes. `PUT` changes, `DELETE` on `/` makes it fail until the next `PUT`.
public class ConsulStandIn implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final Object change = new Object();
    private HttpServer server;
    private long index = 1;
    private boolean failing;

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
                default -> awaitChange(exchange.getRequestURI().getQuery());
            }
            boolean broken = failing && exchange.getRequestMethod().equals("GET");
            var body = (broken ? "leader lost" : json(key)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("X-Consul-Index", String.valueOf(index));
            exchange.sendResponseHeaders(broken ? 500 : body.length == 2 ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void put(String key, String value) {
        synchronized (change) {
            entries.put(key, value);
            failing = false;
            index++;
            change.notifyAll();
        }
    }

    void fail() {
        synchronized (change) {
            failing = true;
            change.notifyAll();
        }
    }

    private void awaitChange(String query) {
        long known = Long.parseLong(query.replaceAll(".*index=(\\d+).*", "$1"));
        synchronized (change) {
            try {
                while (index == known && !failing) {
                    change.wait();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
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
