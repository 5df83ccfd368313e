package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyIT implements ReadyService {

    RoutingStub routing;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void recover() {
        routing.recover();
    }

    @Test
    void books_once_however_often_it_is_requested() {
        var first = book(key, 30).statusCode(201).extract();
        var second = book(key, 30).statusCode(201).extract();

        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
    }

    @Test
    void books_once_for_fifty_concurrent_requests() throws Exception {
        Callable<String> request = () -> {
            var response = book(key, 31).extract();
            return response.statusCode() + response.asString() + response.header("Location");
        };

        List<String> responses;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            responses = clients.invokeAll(Collections.nCopies(50, request)).stream()
                    .map(result -> result.resultNow())
                    .distinct()
                    .toList();
        }

        assertEquals(1, responses.size(), responses.toString());
        assertEquals("201", responses.getFirst().substring(0, 3));
    }

    @Test
    void refuses_the_key_to_another_request() {
        book(key, 30).statusCode(201);

        book(key, 32).statusCode(422).body("error", equalTo("idempotency key reused"));
        given().header("Idempotency-Key", key)
                .body("{\"destination\": \"FIHEL\"}")
                .post("/booking/v1/cargos/FTL456/change_destination")
                .then()
                .statusCode(422);
    }

    @Test
    void stores_no_key_of_a_refused_request() {
        book(key, -1).statusCode(422);

        book(key, 30).statusCode(201);
    }

    @Test
    void repeats_the_response_although_the_version_is_newer_and_routing_is_down() {
        var id = bookedCargo();
        var first = assign(id).statusCode(200).extract().header("ETag");
        routing.goDown();

        var second = assign(id).statusCode(200).extract().header("ETag");

        assertEquals(first, second);
        get("/booking/v1/cargos/" + id).header("ETag", first);
    }

    @Test
    void changes_nothing_and_stores_no_key_while_routing_is_down() {
        var id = bookedCargo();
        routing.goDown();
        assign(id).statusCode(503);
        get("/booking/v1/cargos/" + id).body("cargo.routed", equalTo(false));

        routing.recover();

        org.awaitility.Awaitility.await().untilAsserted(() -> assign(id).statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "with space", "Schlüssel"})
    void refuses_a_malformed_key(String badKey) {
        book(badKey, 30).statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
    }

    private ValidatableResponse assign(String id) {
        return given().header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .post("/booking/v1/cargos/" + id + "/assign_to_route")
                .then();
    }

    private static ValidatableResponse book(String key, int days) {
        return given().header("Idempotency-Key", key)
                .body("""
                        {"origin": "CNHKG", "destination": "SESTO", "arrival_deadline": "%s"}""".formatted(inDays(days)))
                .post("/booking/v1/cargos")
                .then();
    }
}
