package dev.cargokit.bench.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAliveClientTest {

    private static final long CHUNKED = 0;
    private static final long NO_BODY = -1;

    private final Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void stays_on_one_connection() {
        try (var client = client(Requests.get("/length"), Requests.get("/chunks"), Requests.get("/empty"))) {
            assertTrue(client.call());
            assertTrue(client.call());
            assertTrue(client.call());
        }

        assertEquals(1, clientPorts.size());
    }

    @Test
    void connects_again_when_the_server_has_closed_the_connection() {
        try (var client = client(Requests.get("/close"), Requests.get("/length"))) {
            assertTrue(client.call());
            assertTrue(client.call());
        }

        assertEquals(2, clientPorts.size());
    }

    @Test
    void counts_anything_but_success_as_failure() {
        try (var client = client(Requests.get("/unavailable"))) {
            assertFalse(client.call());
        }
    }

    @Test
    void survives_a_server_that_has_stopped() {
        server.stop(0);

        try (var client = client(Requests.get("/length"), Requests.get("/length"))) {
            assertFalse(client.call());
            assertFalse(client.call());
        }
    }

    @Test
    void sends_the_same_body_again_and_again() {
        var request = Requests.post("/length", "{\"name\": \"Göteborg\"}");

        try (var client = client(request, request)) {
            assertTrue(client.call());
            assertTrue(client.call());
        }

        assertEquals(List.of("{\"name\": \"Göteborg\"}", "{\"name\": \"Göteborg\"}"), bodies);
    }

    private KeepAliveClient client(ClassicHttpRequest... requests) {
        return new KeepAliveClient(
                server.getAddress().getPort(), List.of(requests).iterator()::next);
    }

    private void answer(HttpExchange exchange) throws IOException {
        clientPorts.add(exchange.getRemoteAddress().getPort());
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        switch (exchange.getRequestURI().getPath()) {
            case "/unavailable" -> exchange.sendResponseHeaders(503, NO_BODY);
            case "/empty" -> exchange.sendResponseHeaders(204, NO_BODY);
            case "/chunks" -> send(exchange, CHUNKED);
            case "/close" -> {
                exchange.getResponseHeaders().set("Connection", "close");
                send(exchange, 2);
            }
            default -> send(exchange, 2);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, long length) throws IOException {
        exchange.sendResponseHeaders(200, length);
        exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
    }
}
