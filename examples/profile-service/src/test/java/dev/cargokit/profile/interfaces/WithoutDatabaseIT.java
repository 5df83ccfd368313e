package dev.cargokit.profile.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The service has started, its database has not.
@QuarkusTest
@TestProfile(WithoutDatabaseIT.NoDatabase.class)
class WithoutDatabaseIT {

    @Test
    void it_lives_but_is_not_ready() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
    }

    @Test
    void it_asks_to_come_back() {
        given().get("/profiles/1234")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("unavailable"));
    }

    public static class NoDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.database.url", "jdbc:postgresql://127.0.0.1:1/nowhere");
        }
    }
}
