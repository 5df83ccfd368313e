package dev.cargokit.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.launcher.process.LaunchFailure;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the demo reports when the system misbehaves. That it succeeds is for the system tests.
class CargoDemoTest {

    private final List<String> shown = new ArrayList<>();
    private HttpServer server;
    private int status = 201;
    private String response = "{\"tracking_id\":\"ABCD1234\"}";

    @BeforeEach
    void a_gateway_that_always_responds_the_same() throws Exception {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = response.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void closed() {
        server.stop(0);
    }

    @Test
    void shows_each_request_with_its_response() {
        assertThrows(LaunchFailure.class, () -> demo().run());

        assertTrue(shown.contains("  POST /booking/v1/cargos"), shown.toString());
        assertTrue(shown.contains("   ->  201 {\"tracking_id\":\"ABCD1234\"}"), shown.toString());
    }

    @Test
    void fails_when_there_is_no_route() {
        var failure = assertThrows(LaunchFailure.class, () -> demo().run());

        assertEquals("There is no route for cargo ABCD1234.", failure.getMessage());
    }

    @Test
    void fails_with_the_response_when_a_request_is_rejected() {
        status = 503;
        response = "{\"title\":\"Down\"}";

        var failure = assertThrows(LaunchFailure.class, () -> demo().run());

        assertEquals("POST /booking/v1/cargos failed with 503: {\"title\":\"Down\"}", failure.getMessage());
    }

    @Test
    void suspects_that_the_system_is_down_when_nothing_responds() {
        server.stop(0);

        var failure = assertThrows(LaunchFailure.class, () -> demo().run());

        assertTrue(failure.getMessage().contains("is the system up?"), failure.getMessage());
    }

    private CargoDemo demo() {
        var gateway = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new CargoDemo(gateway, shown::add, Clock.systemUTC());
    }
}
