package dev.cargokit.add.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.Unreachable;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Responses that the real service never sends.
class JsonTransportsTest {

    private static final ClientSettings ONCE =
            ClientSettings.STANDARD.withAttempts(1).withTimeout(Duration.ofMinutes(1));

    private final List<String> traceparents = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Address address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        address = Address.of("127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void reject_anything_but_json() {
        respond(200, "<html>");

        try (var client = AddClient.http(address, ONCE)) {
            assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));
        }
    }

    @Test
    void reject_a_response_without_a_value() {
        respond(200, "{}");

        try (var http = AddClient.http(address, ONCE);
                var jsonRpc = AddClient.jsonRpc(address, ONCE)) {
            assertThrows(NotCarriedOut.class, () -> http.sum(1, 2));
            assertThrows(NotCarriedOut.class, () -> jsonRpc.sum(1, 2));
        }
    }

    @Test
    void tell_a_refusal_from_an_error_of_json_rpc() {
        respond(200, "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32603,\"message\":\"rate limit exceeded\"},\"id\":0}");

        try (var client = AddClient.jsonRpc(address, ONCE)) {
            var failure = assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));
            assertEquals("rate limit exceeded", failure.getMessage());
        }
    }

    @Test
    void reject_the_response_to_another_request() {
        respond(200, "{\"jsonrpc\":\"2.0\",\"result\":{\"v\":3},\"id\":7}");

        try (var client = AddClient.jsonRpc(address, ONCE)) {
            assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));
        }
    }

    @Test
    void pass_on_an_error() {
        respond(429, "{\"error\":\"rate limit exceeded\"}");

        try (var client = AddClient.http(address, ONCE)) {
            var failure = assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));
            assertEquals("rate limit exceeded", failure.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void retry_when_the_service_is_unavailable(int status) {
        respond(status, "<html>");

        try (var http = AddClient.http(address, ONCE.withAttempts(2));
                var jsonRpc = AddClient.jsonRpc(address, ONCE)) {
            assertThrows(Unreachable.class, () -> http.sum(1, 2));
            assertEquals(2, traceparents.size());
            assertThrows(Unreachable.class, () -> jsonRpc.sum(1, 2));
        }
    }

    @Test
    void recognise_a_refusal_of_the_original() {
        respond(400, "{\"error\":\"result exceeds maximum size\"}");

        try (var client = AddClient.http(address, ONCE)) {
            var refused = assertThrows(AddRefused.class, () -> client.concat("12345", "678901"));
            assertEquals("result exceeds maximum size", refused.getMessage());
        }
    }

    @Test
    void time_out() {
        server.createContext("/", exchange -> {
            // Neither responds nor closes.
        });

        try (var client = AddClient.http(address, ONCE.withTimeout(Duration.ofMillis(200)))) {
            assertThrows(Unreachable.class, () -> client.sum(1, 2));
        }
    }

    @Test
    @Timeout(30)
    void time_out_while_a_body_arrives() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });

        try (var client = AddClient.http(address, ONCE.withTimeout(Duration.ofMillis(500)))) {
            assertThrows(Unreachable.class, () -> client.sum(1, 2));
        }
    }

    @Test
    void report_a_refused_connection() {
        server.stop(0);

        try (var client = AddClient.http(address, ONCE)) {
            var failure = assertThrows(Unreachable.class, () -> client.sum(1, 2));
            assertEquals("no answer from " + address + ": connection refused", failure.getMessage());
        }
    }

    @Test
    void propagate_the_trace() {
        respond(200, "{\"v\":3}");
        var telemetry = OpenTelemetrySdk.builder()
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();

        try (var client = AddClient.http(address, ONCE.with(telemetry))) {
            client.sum(1, 2);
        }

        assertTrue(traceparents.getFirst().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"), traceparents.toString());
    }

    private void respond(int status, String body) {
        server.createContext("/", exchange -> {
            traceparents.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
