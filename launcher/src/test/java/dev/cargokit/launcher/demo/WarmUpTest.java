package dev.cargokit.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmUpTest {

    private final Set<String> requests = new ConcurrentSkipListSet<>();
    private HttpServer server;
    private URI service;

    @BeforeEach
    void a_service_that_rejects_everything() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                exchange.sendResponseHeaders(400, -1);
            }
        });
        server.start();
        service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stopped() {
        server.stop(0);
    }

    @Test
    void sends_what_the_clients_of_a_service_send() {
        new WarmUp("user", service).run();

        assertEquals(
                new TreeSet<>(List.of("GET /nobody", "GET /q/health/ready", "GET /q/metrics", "GET /user1")), requests);
    }

    @Test
    void sends_only_common_requests_to_an_unknown_service() {
        new WarmUp("new", service).run();

        assertEquals(new TreeSet<>(List.of("GET /q/health/ready", "GET /q/metrics")), requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "add", "profile", "user", "product", "patterns", "web"})
    void knows_requests_for_every_service_beside_the_demo(String context) {
        new WarmUp(context, service).run();

        assertTrue(requests.size() > 2, requests.toString());
    }

    @Test
    void fails_when_the_service_does_not_respond() {
        server.stop(0);

        assertThrows(LaunchFailure.class, () -> new WarmUp("user", service).run());
    }
}
