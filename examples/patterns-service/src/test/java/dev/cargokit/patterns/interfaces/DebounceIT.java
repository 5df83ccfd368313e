package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DebounceIT {

    @ParameterizedTest
    @ValueSource(strings = {"first", "last"})
    void carries_out_a_burst_as_one_call(String wins) {
        get("/patterns/debounce/" + wins + "?n=50")
                .then()
                .statusCode(200)
                .body("calls", equalTo(50))
                .body("carried_out", lessThan(10));
    }
}
