package dev.cargokit.kit.telemetry;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = TracingIT.Collectors.class, restrictToAnnotatedClass = true)
class TracingIT {

    @Test
    void spans_reach_zipkin_and_the_otlp_collector_and_continue_the_callers_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answered = io.restassured.RestAssured.given()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/sample/refused")
                .path("trace_id");

        assertEquals(trace, answered);
        var zipkin = ConfigProvider.getConfig().getValue("cargokit.telemetry.zipkin", URI.class);
        await().until(
                        () -> get(zipkin.resolve("/calls")).asString(),
                        allOf(containsString("/api/v2/spans"), containsString(trace), containsString("/v1/traces")));
    }

    @Test
    void b3_headers_are_understood_as_well() {
        var trace = "80f198ee56343ba864fe8b2a57d3eff7";

        var answered = io.restassured.RestAssured.given()
                .header("X-B3-TraceId", trace)
                .header("X-B3-SpanId", "e457b5a2e4d86bd1")
                .header("X-B3-Sampled", "1")
                .get("/sample/refused")
                .path("trace_id");

        assertEquals(trace, answered);
    }

    @Test
    void requests_without_a_trace_get_one() {
        assertEquals(32, get("/sample/refused").<String>path("trace_id").length());
    }

    /// Stands in for Zipkin and for an OTLP collector, and tells at /calls what it was sent: the test's own class
    /// loader is not this one's, so they share no field.
    public static class Collectors implements QuarkusTestResourceLifecycleManager {

        private final List<String> calls = new CopyOnWriteArrayList<>();
        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", exchange -> {
                boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                var body = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
                calls.add(
                        exchange.getRequestURI() + " " + new String(body.readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(202, -1);
                exchange.close();
            });
            server.createContext("/calls", exchange -> {
                var told = String.join("\n", calls).getBytes(StandardCharsets.ISO_8859_1);
                exchange.sendResponseHeaders(200, told.length);
                exchange.getResponseBody().write(told);
                exchange.close();
            });
            server.start();
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            return Map.of(
                    "cargokit.telemetry.zipkin", address + "/api/v2/spans",
                    "cargokit.telemetry.otlp", address + "/v1/traces",
                    "quarkus.otel.bsp.schedule.delay", "100ms");
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
