package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.OnceReady;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Routing takes questions and keeps silent.
@QuarkusTest
@TestProfile(RoutingHangsIT.AsItIs.class)
class RoutingHangsIT implements OnceReady {

    /// The real timeout; the other tests have a longer one.
    public static class AsItIs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dev.cargokit.booking.infrastructure.routing.RoutingCalls/Timeout/value", "750");
        }
    }

    RoutingStub routing;

    private String id;

    /// The locations first, without which nothing is booked.
    @BeforeEach
    void book() {
        await().untilAsserted(() -> get("/booking/v1/locations").statusCode(200));
        id = bookedCargo();
        await().untilAsserted(() -> requestRoutes().statusCode(200));
        routing.takeSearches();
    }

    @AfterEach
    void recover() {
        routing.recover();
    }

    /// A busy machine may need longer for other reasons, or find the breaker open when it looks again.
    @Test // @Timeout
    void is_given_up_within_a_second_and_asked_only_once() {
        routing.hang();

        await().untilAsserted(() -> {
            routing.takeSearches();
            requestRoutes()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("error", equalTo("unavailable"))
                    .time(lessThan(1_000L));
            assertEquals(1, routing.takeSearches());
        });
    }

    @Test
    void holds_up_nobody_else_however_many_wait() throws Exception {
        routing.hang();

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new CountDownLatch(40);
            for (int i = 0; i < 40; i++) {
                clients.execute(() -> {
                    waiting.countDown();
                    requestRoutes();
                });
            }
            waiting.await();
            bookedCargo();
        }
    }

    private ValidatableResponse requestRoutes() {
        return get("/booking/v1/cargos/" + id + "/request_routes");
    }
}
