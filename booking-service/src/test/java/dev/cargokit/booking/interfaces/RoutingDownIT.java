package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.command;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.OnceReady;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The resilience around routing, each part of it made to act; see [RoutingHangsIT] for its timeout.
@QuarkusTest
class RoutingDownIT implements OnceReady {

    RoutingStub routing;

    private String id;

    @BeforeEach
    void book() {
        id = bookedCargo();
        healthy();
    }

    @AfterEach
    void recover() {
        routing.recover();
        healthy();
    }

    /// Waits until the breaker that an earlier failure opened has closed again.
    private void healthy() {
        await().untilAsserted(() -> requestRoutes().statusCode(200));
        routing.takeSearches();
    }

    @Test
    void answers_503_when_routing_is_down() {
        routing.goDown();

        unavailable();
    }

    @Test // @Retry
    void asks_again_when_routing_fails() {
        // So many successes that two failures do not open the breaker.
        for (int i = 0; i < 10; i++) {
            requestRoutes().statusCode(200);
        }
        routing.takeSearches();
        routing.fail();

        unavailable();
        assertEquals(3, routing.takeSearches());
    }

    @Test // @CircuitBreaker
    void asks_no_more_when_routing_keeps_failing_until_a_while_has_passed() {
        routing.fail();
        for (int i = 0; i < 10; i++) {
            unavailable();
        }

        // At once, or when the one trial that a second allows is over.
        await().untilAsserted(() -> {
            routing.takeSearches();
            unavailable();
            assertEquals(0, routing.takeSearches());
        });

        routing.recover();
        await().untilAsserted(() -> requestRoutes().statusCode(200));
    }

    @Test
    void assigns_no_route_that_it_cannot_have_checked() {
        routing.goDown();

        command(id, "assign_to_route", legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .statusCode(503)
                .header("Retry-After", notNullValue());
        get("/booking/v1/cargos/" + id).body("cargo.routed", equalTo(false)).header("ETag", "\"1\"");
    }

    @Test
    void does_everything_else_as_ever() {
        routing.goDown();

        var other = bookedCargo();
        command(other, "change_destination", "{\"destination\": \"FIHEL\"}").statusCode(200);
        get("/booking/v1/cargos/" + other).statusCode(200);
        get("/booking/v1/cargos").statusCode(200);
        get("/booking/v1/locations").statusCode(200);
        get("/booking/internal/cargos/" + other + "/tracking").statusCode(200);
        get("/q/health/ready").statusCode(200);
    }

    private void unavailable() {
        requestRoutes().statusCode(503).header("Retry-After", notNullValue()).body("error", equalTo("unavailable"));
    }

    private io.restassured.response.ValidatableResponse requestRoutes() {
        return get("/booking/v1/cargos/" + id + "/request_routes");
    }
}
