package dev.cargokit.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forwarding as it is on the wire: bodies pass through piece by piece, and connections keep their own affairs.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class StreamingIT {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String address;

    @ConfigProperty(name = "cargokit.addresses.routing")
    String routingAddress;

    @Inject
    Vertx vertx;

    FakeService handling;
    FakeService routing;
    RawClient client;

    @BeforeEach
    void start() throws IOException {
        handling = FakeService.at(address);
        routing = FakeService.at(routingAddress);
        client = RawClient.to(gateway);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        handling.close();
        routing.close();
    }

    @Test
    void forwards_a_chunked_body_on_get_without_a_content_type() throws IOException {
        var body = new CompletableFuture<String>();
        handling.answering(request -> request.body()
                .onSuccess(all -> body.complete(all.toString()))
                .onSuccess(_ -> request.response().end()));

        client.send("GET /handling/v1/incidents HTTP/1.1", "Host: gateway", "Transfer-Encoding: chunked", "")
                .send("5", "hello", "0", "");

        assertEquals("HTTP/1.1 200 OK", client.line());
        assertEquals("hello", body.join());
    }

    @Test
    void streams_an_upload_that_has_not_ended() throws IOException {
        var received = new AtomicLong();
        handling.answering(request -> request.handler(part -> received.addAndGet(part.length()))
                .endHandler(_ -> request.response().end()));
        var part = "x".repeat(65_536);

        client.send("POST /handling/v1/incidents/batch HTTP/1.1", "Host: gateway", "Transfer-Encoding: chunked", "");
        for (int parts = 1; parts <= 40; parts++) {
            client.send("10000", part);
        }

        await().untilAsserted(() -> assertEquals(40 * 65_536, received.get()));
        client.send("0", "");
        assertEquals("HTTP/1.1 200 OK", client.line());
    }

    @Test
    void streams_an_answer_that_has_not_ended() throws IOException {
        handling.answering(request -> request.response().setChunked(true).write("first"));

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");

        client.block();
        assertEquals("5", client.line());
        assertEquals("first", client.line());
    }

    @Test
    void lets_a_client_that_asked_first_send_its_body() throws IOException {
        handling.answering(
                request -> request.body().onSuccess(all -> request.response().end(all)));

        client.send(
                "POST /handling/v1/incidents HTTP/1.1",
                "Host: gateway",
                "Expect: 100-continue",
                "Content-Length: 5",
                "");

        assertEquals("HTTP/1.1 100 Continue", client.block().getFirst());
        client.send("hello");
        assertEquals("HTTP/1.1 200 OK", client.line());
    }

    @Test
    void keeps_what_belongs_to_a_connection_on_it() throws IOException {
        var seen = new CompletableFuture<MultiMap>();
        handling.answering(request -> {
            seen.complete(request.headers());
            request.response()
                    .putHeader("Connection", "X-Hop")
                    .putHeader("X-Hop", "1")
                    .putHeader("Keep-Alive", "timeout=9")
                    .putHeader("Proxy-Authenticate", "Basic")
                    .putHeader("Trailer", "X-Sum")
                    .putHeader("X-End", "1")
                    .end();
        });

        client.send(
                "GET /handling/v1/incidents HTTP/1.1",
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

        var answered = client.block().toString().toLowerCase(java.util.Locale.ROOT);
        assertTrue(answered.contains("x-end: 1"), answered);
        for (var name : List.of("x-hop", "keep-alive", "proxy-authenticate", "trailer")) {
            assertFalse(answered.contains(name), answered);
        }
        assertTrue(seen.join().contains("X-End"));
        var names = "Connection X-Hop TE Trailer Keep-Alive Proxy-Connection Proxy-Authorization Upgrade";
        for (var name : names.split(" ")) {
            assertFalse(seen.join().contains(name), name);
        }
    }

    @Test
    void takes_the_next_request_on_the_same_connection_after_an_answer_without_a_body() throws IOException {
        handling.answering(request -> request.response().setStatusCode(304).end());

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        assertEquals("HTTP/1.1 304 Not Modified", client.block().getFirst());

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        assertEquals("HTTP/1.1 304 Not Modified", client.line());
    }

    @Test
    void gives_an_answer_up_when_its_client_is_gone() throws IOException {
        var asked = new AtomicBoolean();
        var gone = new AtomicBoolean();
        handling.answering(request -> {
            asked.set(true);
            request.connection().closeHandler(_ -> gone.set(true));
            request.response().setChunked(true).write("first");
        });
        int failures = failures("handling-service");
        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        await().untilTrue(asked);

        client.close();

        await().untilTrue(gone);
        assertEquals(failures, failures("handling-service"));
    }

    @Test
    void breaks_off_to_the_client_what_the_service_breaks_off() throws IOException {
        handling.answering(request -> request.response()
                .putHeader("Content-Length", "10")
                .write("half")
                .onSuccess(_ -> request.connection().close()));

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");

        assertEquals("HTTP/1.1 200 OK", client.line());
        client.block();
        assertEquals("half", client.line());
        assertNull(client.line());
    }

    @Test
    void passes_on_an_answer_that_comes_before_the_body_is_whole() throws IOException {
        handling.answering(request -> request.response()
                .setStatusCode(413)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"status\":413}"));

        client.send("POST /handling/v1/incidents/batch HTTP/1.1", "Host: gateway", "Transfer-Encoding: chunked", "")
                .send("5", "hello");

        assertEquals("HTTP/1.1 413 Request Entity Too Large", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
        assertEquals("{\"status\":413}", client.text(14));
    }

    @Test
    void does_not_cut_a_stream_that_goes_on_longer_than_the_timeout() throws IOException {
        routing.answering(request -> {
            request.response().setChunked(true);
            long beat = vertx.setPeriodic(100, _ -> request.response().write("part"));
            request.response().closeHandler(_ -> vertx.cancelTimer(beat));
        });

        client.send("GET /paths HTTP/1.1", "Host: gateway", "");

        client.block();
        // Four seconds, where the route gives up after three without any.
        for (int part = 0; part < 40; part++) {
            assertEquals("part", client.chunk());
        }
    }

    @Test
    void cuts_a_stream_that_falls_silent() throws IOException {
        routing.answering(request -> request.response().setChunked(true).write("part"));
        int failures = failures("routing-service");

        client.send("GET /paths HTTP/1.1", "Host: gateway", "");

        client.block();
        assertEquals("part", client.chunk());
        assertNull(client.line());
        assertEquals(failures + 1, failures("routing-service"));
    }

    private static int failures(String service) {
        return given().get("/q/gateway").path("services.find { it.name == '" + service + "' }.instances[0].failures");
    }
}
