package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.command;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static dev.cargokit.kit.test.Management.management;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Retry and circuit breaker of the routing client, and what works without routing; [RoutingTimeoutIT] has
/// the timeout.
@QuarkusTest
class RoutingUnavailableIT implements ReadyService {

    RoutingStub routing;

    private String id;

    @BeforeEach
    void book() {
        id = bookedCargo();
        awaitClosedCircuit();
    }

    @AfterEach
    void recover() {
        routing.recover();
        awaitClosedCircuit();
    }

    /// Waits until the circuit that an earlier failure opened is closed again.
    private void awaitClosedCircuit() {
        await().untilAsserted(() -> requestRoutes().statusCode(200));
        routing.resetSearches();
    }

    @Test
    void answers_503_when_routing_is_down() {
        routing.goDown();

        unavailable();
    }

    @Test // @Retry
    void retries_when_routing_fails() {
        // Enough successes that three failures do not open the circuit.
        for (int i = 0; i < 10; i++) {
            requestRoutes().statusCode(200);
        }
        routing.resetSearches();
        routing.fail();

        unavailable();
        assertEquals(3, routing.resetSearches());
    }

    @Test // @CircuitBreaker
    void opens_the_circuit_when_routing_keeps_failing_and_closes_it_later() {
        routing.fail();
        for (int i = 0; i < 10; i++) {
            unavailable();
        }

        // Immediately, or after the one trial call per second.
        await().untilAsserted(() -> {
            routing.resetSearches();
            unavailable();
            assertEquals(0, routing.resetSearches());
        });

        routing.recover();
        await().untilAsserted(() -> requestRoutes().statusCode(200));
    }

    @Test
    void assigns_no_unchecked_route() {
        routing.goDown();

        command(id, "assign_to_route", legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .statusCode(503)
                .header("Retry-After", notNullValue());
        get("/booking/v1/cargos/" + id).body("cargo.routed", equalTo(false)).header("ETag", "\"1\"");
    }

    @Test
    void everything_else_works() {
        routing.goDown();

        var other = bookedCargo();
        command(other, "change_destination", "{\"destination\": \"FIHEL\"}").statusCode(200);
        get("/booking/v1/cargos/" + other).statusCode(200);
        get("/booking/v1/cargos").statusCode(200);
        get("/booking/v1/locations").statusCode(200);
        get("/booking/internal/cargos/" + other + "/tracking").statusCode(200);
        management().get("/q/health/ready").then().statusCode(200);
    }

    private void unavailable() {
        requestRoutes().statusCode(503).header("Retry-After", notNullValue()).body("error", equalTo("unavailable"));
    }

    private io.restassured.response.ValidatableResponse requestRoutes() {
        return get("/booking/v1/cargos/" + id + "/request_routes");
    }
}
