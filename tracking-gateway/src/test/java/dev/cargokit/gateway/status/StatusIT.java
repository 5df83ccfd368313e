package dev.cargokit.gateway.status;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class StatusIT {

    @ConfigProperty(name = "cargokit.addresses.booking")
    String booking;

    @ConfigProperty(name = "cargokit.addresses.user")
    List<String> users;

    @Test
    void shows_the_routes() {
        await().untilAsserted(StatusIT::assertRoute);
    }

    private static void assertRoute() {
        given().get("/q/gateway")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .rootPath("routes.find { it.path == '/users/{name}' }")
                .body("service", equalTo("user-service"))
                .body("protocol", equalTo("http"))
                .body("strip", equalTo("/users"))
                .body("timeout", equalTo("5s"))
                .body("attempts", equalTo(3))
                .body("concurrency.limit", equalTo(256))
                .body("concurrency.queue", equalTo(512))
                .body("concurrency.underWay", equalTo(0))
                .body("concurrency.waiting", equalTo(0));
    }

    /// Booking may still be ejected because of another test.
    @Test
    void shows_the_instances() {
        try (var _ = FakeService.at(booking)) {
            await().untilAsserted(() -> {
                given().get("/booking/v1/cargos");
                assertInstances();
            });
        }
    }

    private void assertInstances() {
        given().get("/q/gateway")
                .then()
                .body("services.name", hasItem("booking-service"))
                .body("services.find { it.name == 'user-service' }.instances", hasSize(users.size()))
                .rootPath("services.find { it.name == 'booking-service' }")
                .body("discovery", equalTo("static"))
                .body("known", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("instances.address", contains(booking))
                .body("instances.breaker", contains("closed"))
                .body("instances.underWay", hasSize(1))
                .body("instances.requests", hasSize(1))
                .body("instances.failures", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/started", "/live", "/ready"})
    void health_is_published_as_at_the_management_port(String check) {
        var published = given().get("/q/health" + check).jsonPath();

        assertEquals(
                management().get("/q/health" + check).jsonPath().getList("checks.name"),
                published.getList("checks.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health/group", "/q/health/live/", "/q"})
    void nothing_else_of_the_management_port_is_published(String path) {
        for (var accepted : List.of("*/*", "text/html")) {
            given().accept(accepted).get(path).then().statusCode(404).contentType("application/problem+json");
        }
        management().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void shows_the_limits_of_clients() {
        given().get("/q/gateway")
                .then()
                .rootPath("clients")
                .body("perSecond", equalTo(2_000f))
                .body("burst", equalTo(4_000))
                .body("refused", notNullValue());
    }
}
