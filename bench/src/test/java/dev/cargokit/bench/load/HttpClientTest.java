package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.bench.http.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpClientTest {

    private final Set<Integer> remotePorts = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            remotePorts.add(exchange.getRemoteAddress().getPort());
            switch (exchange.getRequestURI().getPath()) {
                case "/refused" -> exchange.sendResponseHeaders(503, -1);
                default -> {
                    exchange.sendResponseHeaders(200, 2);
                    exchange.getResponseBody().write("{}".getBytes());
                }
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void stays_on_one_connection() {
        try (var client = clientOf("/fine", "/fine", "/fine")) {
            assertTrue(client.perform());
            assertTrue(client.perform());
            assertTrue(client.perform());
        }

        assertEquals(1, remotePorts.size());
    }

    @Test
    void counts_anything_but_success_as_failure() {
        try (var client = clientOf("/refused", "/fine")) {
            assertFalse(client.perform());
        }
    }

    @Test
    void survives_a_server_that_goes_away() {
        server.stop(0);

        try (var client = clientOf("/fine", "/fine")) {
            assertFalse(client.perform());
            assertFalse(client.perform());
        }
    }

    private HttpClient clientOf(String... paths) {
        Iterator<Request> requests = List.of(paths).stream().map(Request::get).iterator();
        return new HttpClient(server.getAddress().getPort(), requests::next);
    }
}
