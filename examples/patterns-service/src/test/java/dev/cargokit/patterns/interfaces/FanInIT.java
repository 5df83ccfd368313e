package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FanInIT {

    @Test
    void every_item_of_every_source_arrives() {
        get("/patterns/fan-in?sources=4")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.findAll { it.number == 2 }.source", hasItems(0, 1, 2, 3))
                .body("items.thread", hasItems("source-0", "source-3"));
    }
}
