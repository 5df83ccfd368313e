package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.LogCapture;
import dev.cargokit.patterns.application.SampledLog;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampledLogIT {

    @Test
    void writes_the_first_three_events_and_then_every_third() {
        try (var lines = LogCapture.of(SampledLog.class.getName())) {
            get("/patterns/log?n=10").then().statusCode(200).body("written", contains(1, 2, 3, 6, 9));

            assertEquals(List.of("event=1", "event=2", "event=3", "event=6", "event=9"), lines.all());
        }
    }
}
