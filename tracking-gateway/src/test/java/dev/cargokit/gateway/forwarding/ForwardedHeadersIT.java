package dev.cargokit.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The headers that a service gets, and those that come back.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ForwardedHeadersIT {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.booking")
    String address;

    FakeService booking;

    @BeforeEach
    void start() {
        booking = FakeService.at(address).answering(request -> FakeService.echo("booking", request));
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @Test
    void sets_the_forwarded_headers() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("x-forwarded-prefix", "/admin")
                .header("X-Forwarded-Port", "6")
                .header("Forwarded", "for=6.6.6.6")
                .get("/booking/v1/cargos")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-forwarded-port", nullValue())
                .body("headers.x-forwarded-host", matchesPattern("127\\.0\\.0\\.1:\\d+"))
                .body("headers.host", matchesPattern("127\\.0\\.0\\.1:\\d+"))
                .body("headers.forwarded", nullValue());
    }

    @Test
    void gives_a_request_the_id_of_its_trace() {
        var answer = given().get("/booking/v1/cargos").then().extract();

        var id = answer.header("X-Request-Id");
        answer.response()
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.x-request-id", equalTo(id))
                .body("headers.traceparent", matchesPattern("00-" + id + "-[0-9a-f]{16}-00"));
    }

    /// Down to the span: without an exporter the gateway has none of its own.
    @Test
    void keeps_the_id_and_the_trace_of_the_client() {
        given().header("X-Request-Id", "order-7")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00")
                .get("/booking/v1/cargos")
                .then()
                .header("X-Request-Id", "order-7")
                .body("headers.x-request-id", equalTo("order-7"))
                .body("headers.traceparent", equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"));
    }

    @Test
    void replaces_a_harmful_id() {
        given().header("X-Request-Id", "a\"b c")
                .get("/booking/v1/cargos")
                .then()
                .body("headers.x-request-id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void sets_the_date_if_the_service_does_not() {
        given().get("/booking/v1/cargos")
                .then()
                .header("Date", matchesPattern("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"));
    }

    @Test
    void drops_hop_by_hop_headers() throws IOException {
        var received = new CompletableFuture<MultiMap>();
        booking.answering(request -> {
            received.complete(request.headers());
            request.response()
                    .putHeader("Connection", "X-Hop")
                    .putHeader("X-Hop", "1")
                    .putHeader("Keep-Alive", "timeout=9")
                    .putHeader("Proxy-Authenticate", "Basic")
                    .putHeader("Trailer", "X-Sum")
                    .putHeader("X-End", "1")
                    .end();
        });

        var client = RawClient.to(gateway);
        client.send(
                "GET /booking/v1/cargos HTTP/1.1",
                "Host: gateway",
                "Connection: keep-alive, X-Hop",
                "X-Hop: 1",
                "TE: trailers",
                "Trailer: X-Sum",
                "Keep-Alive: timeout=9",
                "Proxy-Connection: keep-alive",
                "Proxy-Authorization: Basic eA==",
                "Upgrade: example",
                "X-End: 1",
                "");

        var answered = client.block().toString().toLowerCase(Locale.ROOT);
        assertTrue(answered.contains("x-end: 1"), answered);
        for (var name : List.of("x-hop", "keep-alive", "proxy-authenticate", "trailer")) {
            assertFalse(answered.contains(name), answered);
        }
        assertTrue(received.join().contains("X-End"));
        var names = "Connection X-Hop TE Trailer Keep-Alive Proxy-Connection Proxy-Authorization Upgrade";
        for (var name : names.split(" ")) {
            assertFalse(received.join().contains(name), name);
        }
    }
}
