package dev.cargokit.user.interfaces;

import static dev.cargokit.kit.test.HostileRequests.assertHarmlessHeads;
import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UsersIT {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void finds_a_user_by_name(int id) {
        given().get("/user" + id)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo("{\"id\":" + id + ",\"name\":\"user" + id + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user4", "User1", "%20", "user%7C1"})
    void does_not_find_another_user(String name) {
        given().urlEncodingEnabled(false)
                .get("/" + name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("user not found."))
                .body("type", equalTo("/problems/user-not-found"));
    }

    @Test
    void allows_get_only() {
        given().body("{}").post("/user1").then().statusCode(405).header("Allow", "GET");
    }

    @Test
    void is_ready_and_describes_itself() {
        management().get("/q/health/ready").then().statusCode(200);
        management().get("/q/openapi?format=json").then().body("paths.'/{name}'.get.operationId", equalTo("user"));
    }

    @Test
    void survives_hostile_requests() {
        assertHarmlessHeads("GET", "/user1");
    }
}
