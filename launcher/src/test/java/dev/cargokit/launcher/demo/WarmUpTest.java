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
import java.time.Duration;
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
    private HttpServer service;
    private HttpServer management;

    @BeforeEach
    void a_service_that_rejects_everything() throws IOException {
        service = server("");
        management = server("management ");
    }

    private HttpServer server(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.add(name + exchange.getRequestMethod() + " " + exchange.getRequestURI());
                exchange.sendResponseHeaders(400, -1);
            }
        });
        server.start();
        return server;
    }

    @AfterEach
    void stopped() {
        service.stop(0);
        management.stop(0);
    }

    @Test
    void sends_what_the_clients_of_a_service_send() {
        warmUp("user").run(Duration.ZERO);

        assertEquals(
                new TreeSet<>(List.of(
                        "GET /nobody", "GET /user1", "management GET /q/health/ready", "management GET /q/metrics")),
                requests);
    }

    @Test
    void sends_only_common_requests_to_an_unknown_service() {
        warmUp("new").run(Duration.ZERO);

        assertEquals(new TreeSet<>(List.of("management GET /q/health/ready", "management GET /q/metrics")), requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "add", "profile", "user", "product", "patterns", "web"})
    void knows_requests_for_every_service_beside_the_demo(String context) {
        warmUp(context).run(Duration.ZERO);

        assertTrue(requests.size() > 2, requests.toString());
    }

    @Test
    void numbers_the_requests_of_each_round() {
        warmUp("profile").run(Duration.ZERO);

        assertTrue(requests.containsAll(List.of("GET /profiles/learn-1", "GET /profiles/learn-2")), requests::toString);
    }

    @Test
    void fails_when_the_service_does_not_respond() {
        service.stop(0);

        assertThrows(LaunchFailure.class, () -> warmUp("user").run(Duration.ZERO));
    }

    private WarmUp warmUp(String context) {
        return new WarmUp(context, uri(service), uri(management));
    }

    private static URI uri(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
