package dev.cargokit.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A route with one permit and a queue of one.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ConcurrencyLimitIT {

    private static final String GET = "GET /profiles/1 HTTP/1.1";

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.profile")
    String address;

    final Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
    FakeService profile;
    RawClient first;
    RawClient second;

    @BeforeEach
    void start() throws IOException {
        profile = FakeService.at(address).answering(held::add);
        first = RawClient.to(gateway);
        second = RawClient.to(gateway);
    }

    @AfterEach
    void stop() throws IOException {
        first.close();
        second.close();
        await().until(() -> concurrency("underWay") + concurrency("waiting") + atTheInstance() == 0);
        profile.close();
    }

    @Test
    void requests_beyond_the_queue_are_rejected_and_queued_ones_get_a_permit() throws IOException {
        first.send(GET, "Host: gateway", "");
        await().until(() -> held.size() == 1);
        second.send(GET, "Host: gateway", "");
        await().until(() -> concurrency("waiting") == 1);

        given().get("/profiles/1")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("error", equalTo("too many calls under way"));

        assertEquals(1, profile.requests());
        FakeService.answer(held.remove(), 200, "{}");
        assertEquals("HTTP/1.1 200 OK", first.line());
        await().until(() -> held.size() == 1);
        FakeService.answer(held.remove(), 200, "{}");
        assertEquals("HTTP/1.1 200 OK", second.line());
    }

    @Test
    void a_request_whose_client_left_the_queue_is_not_sent() throws IOException {
        first.send(GET, "Host: gateway", "");
        await().until(() -> held.size() == 1);
        second.send(GET, "Host: gateway", "");
        await().until(() -> concurrency("waiting") == 1);

        second.close();
        await().until(() -> concurrency("waiting") == 0);

        FakeService.answer(held.remove(), 200, "{}");
        assertEquals("HTTP/1.1 200 OK", first.line());
        assertEquals(1, profile.requests());
    }

    @Test
    void a_request_whose_body_has_hardly_begun_holds_no_permit() throws IOException {
        for (var client : List.of(first, second)) {
            client.send("POST /profiles/ HTTP/1.1", "Host: gateway", "Content-Length: 7", "", "{");
        }
        var third = RawClient.to(gateway);
        third.send(GET, "Host: gateway", "");

        await().until(() -> held.size() == 1);
        assertEquals("GET", held.peek().method().name());
        FakeService.answer(held.remove(), 200, "{}");
        assertEquals("HTTP/1.1 200 OK", third.line());
        third.close();

        var received = new CompletableFuture<String>();
        profile.answering(request -> request.body().onSuccess(body -> {
            received.complete(body.toString());
            FakeService.answer(request, 200, "{}");
        }));
        first.send("{}");
        assertEquals("HTTP/1.1 200 OK", first.line());
        assertEquals("{\r\n{}\r\n", received.join());
    }

    @Test
    void an_event_stream_releases_its_permit_when_it_begins() throws IOException {
        first.send(GET, "Host: gateway", "");
        await().until(() -> held.size() == 1);
        held.remove()
                .response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .writeHead();
        assertEquals("HTTP/1.1 200 OK", first.block().getFirst());

        await().until(() -> concurrency("underWay") == 0);
        second.send(GET, "Host: gateway", "");
        await().until(() -> held.size() == 1);
        FakeService.answer(held.remove(), 200, "{}");
        assertEquals("HTTP/1.1 200 OK", second.line());
    }

    private static int atTheInstance() {
        return given().get("/q/gateway")
                .jsonPath()
                .getInt("services.find { it.name == 'profile-service' }.instances[0].underWay");
    }

    private static int concurrency(String what) {
        return given().get("/q/gateway")
                .jsonPath()
                .getInt("routes.find { it.path == '/profiles/*' }.concurrency." + what);
    }
}
