package dev.cargokit.product.interfaces;

import static dev.cargokit.kit.test.HostileRequests.assertHarmlessHeads;
import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProductsIT {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void finds_a_product_by_name(int id) {
        given().get("/product" + id)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo("{\"id\":" + id + ",\"name\":\"product" + id + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product4", "Product1", "%20", "product%7C1"})
    void does_not_find_another_product(String name) {
        given().urlEncodingEnabled(false)
                .get("/" + name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("product not found."))
                .body("type", equalTo("/problems/product-not-found"));
    }

    @Test
    void allows_get_only() {
        given().body("{}").post("/product1").then().statusCode(405).header("Allow", "GET");
    }

    @Test
    void is_ready_and_describes_itself() {
        management().get("/q/health/ready").then().statusCode(200);
        management().get("/q/openapi?format=json").then().body("paths.'/{name}'.get.operationId", equalTo("product"));
    }

    @Test
    void survives_hostile_requests() {
        assertHarmlessHeads("GET", "/product1");
    }
}
