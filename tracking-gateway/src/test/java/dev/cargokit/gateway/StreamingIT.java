package dev.cargokit.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

    FakeService handling;
    RawClient client;

    @BeforeEach
    void start() throws IOException {
        handling = FakeService.at(address);
        client = RawClient.to(gateway);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        handling.close();
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
                    .putHeader("X-End", "1")
                    .end();
        });

        client.send(
                "GET /handling/v1/incidents HTTP/1.1",
                "Host: gateway",
                "Connection: keep-alive, X-Hop",
                "X-Hop: 1",
                "TE: trailers",
                "Proxy-Authorization: Basic eA==",
                "Upgrade: example",
                "X-End: 1",
                "");

        var answered = client.block().toString().toLowerCase(java.util.Locale.ROOT);
        assertTrue(answered.contains("x-end: 1"), answered);
        assertFalse(answered.contains("x-hop") || answered.contains("timeout=9"), answered);
        var headers = seen.join();
        assertTrue(headers.contains("X-End"));
        for (var name : new String[] {"Connection", "X-Hop", "TE", "Proxy-Authorization", "Upgrade"}) {
            assertFalse(headers.contains(name), name);
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
        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");
        await().untilTrue(asked);

        client.close();

        await().untilTrue(gone);
    }
}
