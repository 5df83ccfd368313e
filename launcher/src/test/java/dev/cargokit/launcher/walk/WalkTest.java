package dev.cargokit.launcher.walk;

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

/// What the walk says when the system misbehaves. That it succeeds on a system that behaves is for the
/// system tests.
class WalkTest {

    private final List<String> shown = new ArrayList<>();
    private HttpServer server;
    private int status = 201;
    private String answer = "{\"tracking_id\":\"ABCD1234\"}";

    @BeforeEach
    void a_gateway_that_always_answers_the_same() throws Exception {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
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
    void shows_each_request_with_its_answer() {
        assertThrows(LaunchFailure.class, () -> walk().walk());

        assertTrue(shown.contains("  POST /booking/v1/cargos"), shown.toString());
        assertTrue(shown.contains("   ->  201 {\"tracking_id\":\"ABCD1234\"}"), shown.toString());
    }

    @Test
    void fails_when_there_is_no_route() {
        var failure = assertThrows(LaunchFailure.class, () -> walk().walk());

        assertEquals("There is no route for cargo ABCD1234.", failure.getMessage());
    }

    @Test
    void fails_with_the_answer_when_a_request_is_refused() {
        status = 503;
        answer = "{\"title\":\"Down\"}";

        var failure = assertThrows(LaunchFailure.class, () -> walk().walk());

        assertEquals("POST /booking/v1/cargos was answered 503: {\"title\":\"Down\"}", failure.getMessage());
    }

    @Test
    void asks_whether_the_system_is_up_when_nobody_answers() {
        server.stop(0);

        var failure = assertThrows(LaunchFailure.class, () -> walk().walk());

        assertTrue(failure.getMessage().contains("is the system up?"), failure.getMessage());
    }

    private Walk walk() {
        var gateway = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Walk(gateway, shown::add, Clock.systemUTC());
    }
}
