package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FutureIT {

    @Test
    void the_caller_goes_on_and_waits_only_for_the_result() {
        get("/patterns/future?ms=300")
                .then()
                .statusCode(200)
                .body("done_before", equalTo(false))
                .body("thread", equalTo("future"))
                .body("waited_ms", greaterThan(0));
    }
}
