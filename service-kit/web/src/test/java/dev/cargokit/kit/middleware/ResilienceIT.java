package dev.cargokit.kit.middleware;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.sample.ResilientService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.junit.jupiter.api.Test;

/// What SmallRye Fault Tolerance does for us, and what its refusals are on the wire.
@QuarkusTest
class ResilienceIT {

    @Inject
    ResilientService service;

    @Test
    void a_retry_with_full_jitter_repeats_until_it_works() {
        assertEquals("after 3", service.retried());
    }

    @Test
    void a_fallback_replaces_a_failure() {
        assertEquals("instead", service.fallingBack());
    }

    @Test
    void an_open_breaker_is_503_and_keeps_calls_away() {
        for (int i = 0; i < 6; i++) {
            assertThrows(IllegalStateException.class, service::broken);
        }

        get("/resilient/broken")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/circuit-open"))
                .body("error", equalTo("circuit breaker is open"));
        assertEquals(6, service.brokenCalls());
    }

    @Test
    void a_timeout_is_504() {
        get("/resilient/slow").then().statusCode(504).header("Retry-After", "1").body("error", equalTo("too slow"));
    }

    @Test
    void a_full_bulkhead_is_503() {
        service.alone(() -> {
            assertThrows(BulkheadException.class, () -> service.alone(() -> {}));
            get("/resilient/alone")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("error", equalTo("too many calls under way"));
        });

        get("/resilient/alone").then().statusCode(204);
    }
}
