package dev.cargokit.patterns.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BusyIT {

    @Test
    void sheds_the_third_call_until_one_is_complete() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> get("/patterns/busy?ms=3000"));
            threads.submit(() -> get("/patterns/busy?ms=3000"));
            await().untilAsserted(() -> management()
                    .get("/q/metrics")
                    .then()
                    .body(containsString("middleware_under_way{name=\"busy\"} 2.0")));

            get("/patterns/busy?ms=0")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("error", equalTo("too many calls under way"));
        }

        get("/patterns/busy?ms=0").then().statusCode(200).body("worked_ms", equalTo(0));
    }
}
