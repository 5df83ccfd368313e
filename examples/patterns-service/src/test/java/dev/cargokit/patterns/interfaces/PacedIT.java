package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PacedIT {

    @Test
    void lets_twenty_calls_a_second_through() {
        var passed = get("/patterns/paced?n=5").jsonPath().getList("passed_at_ms", Integer.class);

        assertEquals(5, passed.size());
        assertTrue(passed.getLast() >= 150, passed::toString);
    }
}
