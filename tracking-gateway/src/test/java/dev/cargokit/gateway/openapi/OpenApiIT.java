package dev.cargokit.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class OpenApiIT {

    private static final String PRODUCTS = """
            {"paths":{"/{name}":{"get":{"operationId":"product","responses":{"200":{"content":{"application/json":\
            {"schema":{"$ref":"#/components/schemas/Product"}}}}}}}},\
            "components":{"schemas":{"Product":{"type":"object"}}}}""";

    @ConfigProperty(name = "cargokit.addresses.product")
    String productAddress;

    @Test
    void has_the_documents_of_the_services_also_while_they_are_unavailable() {
        try (var products = FakeService.managementOf(productAddress)) {
            products.answering(request ->
                    FakeService.answer(request, request.uri().equals("/q/openapi?format=json") ? 200 : 404, PRODUCTS));
            await().untilAsserted(OpenApiIT::hasProducts);
        }

        hasProducts();
    }

    @Test
    void closes_the_connection_of_a_service_that_does_not_respond() {
        try (var products = FakeService.managementOf(productAddress)) {
            var requests = new AtomicInteger();
            var closed = new AtomicInteger();
            products.answering(request -> {
                requests.incrementAndGet();
                request.connection().closeHandler(_ -> closed.incrementAndGet());
            });

            await().until(() -> {
                given().get("/q/openapi?format=json").then().statusCode(200);
                return requests.get() > 0 && closed.get() == requests.get();
            });
        }
    }

    @Test
    void asks_the_services_once_for_many_clients() {
        try (var products = FakeService.managementOf(productAddress)) {
            await().until(() -> {
                given().get("/q/openapi").then().statusCode(200);
                return products.requests() > 0;
            });
            long start = System.nanoTime();
            products.answering(request -> FakeService.answer(request, 200, PRODUCTS));

            for (int i = 0; i < 20; i++) {
                given().get("/q/openapi").then().statusCode(200);
            }

            long intervals = Duration.ofNanos(System.nanoTime() - start).toSeconds() / 5 + 1;
            assertTrue(products.requests() <= intervals, products.requests() + " in " + intervals + " intervals");
        }
    }

    @Test
    void has_its_own_paths_and_lists_every_route() {
        given().get("/q/openapi?format=json")
                .then()
                .contentType("application/json")
                .body("paths", hasKey("/tracking/v1/cargos/{id}"))
                .body("paths", hasKey("/tracking/v1/cargos/{id}/stream"))
                .body("paths.'/booking/v1/{path}'.summary", startsWith("booking-service answers here"))
                .body("paths.'/users/{name}'.summary", startsWith("user-service answers here"));
    }

    @Test
    void is_yaml_by_default_and_json_on_request() {
        given().get("/q/openapi").then().contentType("application/yaml").body(containsString("openapi: \"3.1.0\""));
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"));
    }

    @Test
    void has_a_swagger_ui() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    private static void hasProducts() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/products/{name}'.get.operationId", equalTo("product"))
                .body(
                        "paths.'/products/{name}'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/product.Product"))
                .body("components.schemas", hasKey("product.Product"))
                .body("components.schemas", hasKey("TrackedCargoResponse"));
    }
}
