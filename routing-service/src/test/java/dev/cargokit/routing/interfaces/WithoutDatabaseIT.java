package dev.cargokit.routing.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The service starts without its database.
@QuarkusTest
@TestProfile(WithoutDatabaseIT.NoDatabase.class)
class WithoutDatabaseIT {

    @Test
    void is_live_but_not_ready() {
        management().get("/q/health/live").then().statusCode(200);
        management().get("/q/health/ready").then().statusCode(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paths?from=CNHKG&to=SESTO", "/routing/v1/voyages/V100", "/routing/v1/locations"})
    void is_unavailable(String path) {
        given().get(path)
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
