package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FanOutIT {

    @Test
    void each_job_is_done_by_one_worker() {
        get("/patterns/fan-out?workers=4")
                .then()
                .statusCode(200)
                .body("workers", hasSize(4))
                .body(
                        "workers.jobs.flatten()",
                        containsInAnyOrder(IntStream.range(0, 24).boxed().toArray()));
    }
}
