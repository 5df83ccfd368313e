package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// As much of an agent as registration and discovery talk to. It takes every instance for a healthy one.
final class ConsulStandIn implements AutoCloseable {

    final Map<String, JsonNode> entries = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private volatile boolean hanging;
    private volatile int status = 200;
    volatile String token = "";

    ConsulStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Takes requests and sends no response, like a process that is paused.
    void hang(boolean hanging) {
        this.hanging = hanging;
    }

    /// The status of every response, unless it is 200.
    void respond(int status) {
        this.status = status;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (hanging) {
            awaitClosed();
        }
        token = exchange.getRequestHeaders().getFirst("X-Consul-Token");
        var path = exchange.getRequestURI().getPath();
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (status != 200) {
            send(exchange, status, "no");
        } else if (path.equals("/v1/agent/service/register")) {
            var entry = json.readTree(exchange.getRequestBody());
            entries.put(entry.path("ID").asText(), entry);
            send(exchange, 200, "");
        } else if (path.startsWith("/v1/agent/service/deregister/")) {
            send(exchange, entries.remove(name) == null ? 404 : 200, "");
        } else if (path.startsWith("/v1/agent/service/")) {
            send(exchange, entries.containsKey(name) ? 200 : 404, "{}");
        } else {
            send(exchange, 200, health(name, exchange.getRequestURI().getQuery()));
        }
    }

    private String health(String service, String query) {
        var found = json.createArrayNode();
        entries.values().stream()
                .filter(entry -> query.equals("passing=true")
                        && entry.path("Name").asText().equals(service))
                .forEach(entry -> {
                    var node = found.addObject();
                    node.putObject("Node").put("Address", "10.1.1.1");
                    node.set("Service", entry);
                });
        return found.toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        exchange.getResponseBody().write(body.getBytes());
        exchange.close();
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
