package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlakyIT {

    @BeforeEach
    void close_the_circuit() {
        await().until(() -> get("/patterns/flaky?fail=0").statusCode() == 200);
    }

    @Test
    void one_attempt_is_enough_when_nothing_fails() {
        get("/patterns/flaky?fail=0").then().statusCode(200).body("attempts", equalTo(1));
    }

    @Test
    void retries_after_growing_waits_with_jitter() {
        get("/patterns/flaky?fail=3")
                .then()
                .statusCode(200)
                .body("attempts", equalTo(4))
                .body("waits_ms", hasSize(3))
                .body("waits_ms", everyItem(lessThan(5_000)));
    }

    @Test
    void the_last_failure_is_503() {
        get("/patterns/flaky?fail=5")
                .then()
                .statusCode(503)
                .body("error", equalTo("unavailable"))
                .body("detail", equalTo("attempt 5 failed"));
    }

    @Test
    void the_circuit_opens_after_many_failures_and_closes_again() {
        await().until(() -> get("/patterns/flaky?fail=100").path("error").equals("circuit breaker is open"));

        await().until(() -> get("/patterns/flaky?fail=0").statusCode() == 200);
        assertEquals(1, get("/patterns/flaky?fail=0").<Integer>path("attempts"));
    }
}
