package dev.cargokit.gateway.clients;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import dev.cargokit.fakes.ShortTimeouts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients that are too slow, or do not say where their body ends.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ShortTimeouts.class)
class SlowClientsIT {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String address;

    private static final String HANDLING = "services.find { it.name == 'handling-service' }.";
    private static final String ROUTE = "routes.find { it.path == '/handling/v1/*' }.";

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
    void rejects_a_body_that_arrives_too_slowly() throws IOException {
        handling.answering(request -> request.body());

        client.send("POST /handling/v1/incidents/batch HTTP/1.1", "Host: gateway", "Content-Length: 1000", "")
                .send("drip");

        assertEquals("HTTP/1.1 408 Request Timeout", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
    }

    @Test
    void rejects_more_requests_in_flight_than_a_client_may_have() throws IOException {
        handling.answering(_ -> {});
        var others = new ArrayList<RawClient>();
        for (int i = 0; i < 5; i++) {
            others.add(
                    RawClient.to(gateway).send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", ""));
        }
        await().until(() -> handling.requests() == 5);

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");

        assertEquals("HTTP/1.1 429 Too Many Requests", client.line());
        for (var other : others) {
            other.close();
        }
    }

    @Test
    void ends_a_response_that_is_not_read() throws IOException {
        int failures = given().get("/q/gateway").jsonPath().getInt(HANDLING + "instances[0].failures");
        handling.answering(request -> request.response().end(Buffer.buffer(new byte[64 << 20])));

        client.send("GET /handling/v1/cargos/ABC123/events HTTP/1.1", "Host: gateway", "");

        await().until(() -> handling.requests() == 1);
        await().untilAsserted(() -> given().get("/q/gateway").then().body(ROUTE + "concurrency.underWay", equalTo(0)));
        given().get("/q/gateway").then().body(HANDLING + "instances[0].failures", equalTo(failures));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "odd"})
    void rejects_a_transfer_encoding_that_leaves_the_length_open(String coding) throws IOException {
        client.send("POST /handling/v1/incidents HTTP/1.1", "Host: gateway", "Transfer-Encoding: " + coding, "");

        assertEquals("HTTP/1.1 400 Bad Request", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
        assertEquals(0, handling.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/addsvc/sum", "/addsvc/concat"})
    void rejects_a_small_body_that_arrives_too_slowly(String path) throws IOException {
        client.send("POST " + path + " HTTP/1.1", "Host: gateway", "Content-Length: 1000", "")
                .send("drip");

        assertEquals("HTTP/1.1 408 Request Timeout", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
    }
}
