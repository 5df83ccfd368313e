package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Routing accepts requests and does not respond.
@QuarkusTest
class RoutingTimeoutIT implements ReadyService {

    RoutingStub routing;

    private String id;

    @BeforeEach
    void book() {
        await().untilAsserted(() -> get("/booking/v1/locations").statusCode(200));
        id = bookedCargo();
        await().untilAsserted(() -> requestRoutes().statusCode(200));
        routing.resetSearches();
    }

    @AfterEach
    void close_circuit() {
        routing.recover();
        await().untilAsserted(() -> requestRoutes().statusCode(200));
    }

    /// After two seconds here, of 750 ms in production. Repeated, because a busy machine may need longer or find
    /// the circuit open.
    @Test // @Timeout
    void times_out_without_a_retry() {
        routing.hang();

        await().untilAsserted(() -> {
            routing.resetSearches();
            requestRoutes()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("error", equalTo("unavailable"))
                    .time(lessThan(3_000L));
            assertEquals(1, routing.resetSearches());
        });
    }

    @Test
    void waiting_requests_do_not_block_others() throws Exception {
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
            routing.recover();
        }
    }

    private ValidatableResponse requestRoutes() {
        return get("/booking/v1/cargos/" + id + "/request_routes");
    }
}
