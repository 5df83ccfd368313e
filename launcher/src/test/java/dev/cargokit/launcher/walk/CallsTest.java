package dev.cargokit.launcher.walk;

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

class CallsTest {

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private HttpServer server;
    private URI service;

    @BeforeEach
    void a_service_that_refuses_everything() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
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
    void are_what_the_callers_of_a_service_ask() {
        new Calls("user", service).make();

        assertEquals(
                new TreeSet<>(List.of("GET /nobody", "GET /q/health/ready", "GET /q/metrics", "GET /user1")), asked);
    }

    @Test
    void are_what_every_service_answers_where_nothing_is_known() {
        new Calls("new", service).make();

        assertEquals(new TreeSet<>(List.of("GET /q/health/ready", "GET /q/metrics")), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "add", "profile", "user", "product"})
    void are_known_for_every_example(String context) {
        new Calls(context, service).make();

        assertTrue(asked.size() > 2, asked.toString());
    }

    @Test
    void say_when_nobody_answers() {
        server.stop(0);

        assertThrows(LaunchFailure.class, () -> new Calls("user", service).make());
    }
}
