package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShardsIT {

    @Test
    void the_keys_are_spread_over_all_shards() {
        get("/patterns/shards?keys=1000")
                .then()
                .statusCode(200)
                .body("keys_per_shard", everyItem(greaterThan(50)))
                .body("keys_per_shard.sum()", equalTo(1000));
    }
}
