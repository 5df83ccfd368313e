package dev.cargokit.gateway;

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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A route that takes one request at a time, and lets one more wait.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class OverloadIT {

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
    void what_is_too_much_is_refused_and_what_waits_gets_its_turn() throws IOException {
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
    void one_that_went_away_while_it_waited_is_not_sent() throws IOException {
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
    void a_stream_of_events_makes_room_when_it_has_begun() throws IOException {
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
