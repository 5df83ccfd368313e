package dev.cargokit.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forwarding on the wire: bodies are streamed, and hop-by-hop headers dropped.
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
        var rest = "x".repeat(4_096);

        client.send("GET /handling/v1/incidents HTTP/1.1", "Host: gateway", "Transfer-Encoding: chunked", "")
                .send("5", "hello", "1000", rest, "0", "");

        assertEquals("HTTP/1.1 200 OK", client.line());
        assertEquals("hello" + rest, body.join());
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
    void streams_a_response_that_has_not_ended() throws IOException {
        handling.answering(request -> request.response().setChunked(true).write("first"));

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");

        client.block();
        assertEquals("5", client.line());
        assertEquals("first", client.line());
    }

    @Test
    void sends_100_continue_to_a_client_that_expects_it() throws IOException {
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
    void keeps_the_connection_after_a_response_without_a_body() throws IOException {
        handling.answering(request -> request.response().setStatusCode(304).end());

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        assertEquals("HTTP/1.1 304 Not Modified", client.block().getFirst());

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        assertEquals("HTTP/1.1 304 Not Modified", client.line());
    }

    @Test
    void cancels_the_request_when_its_client_disconnects() throws IOException {
        var requested = new AtomicBoolean();
        var closed = new AtomicBoolean();
        handling.answering(request -> {
            requested.set(true);
            request.connection().closeHandler(_ -> closed.set(true));
            request.response().setChunked(true).write("first");
        });
        int failures = failures("handling-service");
        try (var log = LogCapture.of("io.quarkus.vertx")) {
            client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
            await().untilTrue(requested);

            client.close();

            await().untilTrue(closed);
            assertEquals(failures, failures("handling-service"));
            assertTrue(log.all().stream().noneMatch(line -> line.contains("Uncaught")), log.all()::toString);
        }
    }

    @Test
    void breaks_a_response_off_where_the_service_does() throws IOException {
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
    void passes_on_a_response_that_comes_before_the_end_of_the_body() throws IOException {
        handling.answering(request -> request.response()
                .setStatusCode(413)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"status\":413}"));

        client.send("POST /handling/v1/incidents/batch HTTP/1.1", "Host: gateway", "Transfer-Encoding: chunked", "")
                .send("1000", "x".repeat(4_096));

        assertEquals("HTTP/1.1 413 Request Entity Too Large", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
        assertEquals("{\"status\":413}", client.text(14));
    }

    @Test
    void does_not_cut_a_stream_that_is_longer_than_the_timeout() throws IOException {
        routing.answering(request -> {
            request.response().setChunked(true);
            long beat = vertx.setPeriodic(100, _ -> request.response().write("part"));
            request.response().closeHandler(_ -> vertx.cancelTimer(beat));
        });

        client.send("GET /paths HTTP/1.1", "Host: gateway", "");

        client.block();
        // Three seconds, where the timeout of the route is two.
        for (int part = 0; part < 30; part++) {
            assertEquals("part", client.chunk());
        }
    }

    @Test
    void cuts_a_stream_that_is_silent_for_longer_than_the_timeout() throws IOException {
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
