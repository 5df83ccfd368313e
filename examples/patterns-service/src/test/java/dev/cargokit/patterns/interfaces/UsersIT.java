package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsersIT {

    @Test
    void finds_a_user() {
        get("/patterns/users/1").then().statusCode(200).body(equalTo("{\"id\":1,\"name\":\"Ada\"}"));
    }

    @Test
    void an_unknown_user_is_404() {
        get("/patterns/users/9").then().statusCode(404).body("error", equalTo("not found"));
    }

    @Test
    void a_slow_lookup_is_504() {
        get("/patterns/users/1?delay=5000")
                .then()
                .statusCode(504)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("too slow"));
    }

    @Test
    void a_delay_beyond_five_seconds_is_400() {
        get("/patterns/users/1?delay=5001").then().statusCode(400);
    }
}
