package dev.cargokit.kit.middleware;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MeasuredIT {

    @Test
    void counts_calls_by_service_method_and_error_and_requests_as_histograms() {
        given().body(
                        "{\"customer_name\":\"Ann\",\"due_at\":\"2030-03-21T19:50:24Z\",\"lines\":[{\"product_code\":\"x\"}]}"
                                .getBytes())
                .post("/sample")
                .then()
                .statusCode(200);

        get("/q/metrics")
                .then()
                .body(containsString(
                        "service_calls_seconds_count{error=\"false\",method=\"accept\",service=\"SampleService\"}"))
                .body(containsString("http_server_requests_seconds_bucket"))
                .body(containsString("uri=\"/sample\""));
    }
}
