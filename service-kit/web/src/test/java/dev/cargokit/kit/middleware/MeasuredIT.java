package dev.cargokit.kit.middleware;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasuredIT {

    @Inject
    Counter counter;

    @Test
    void counts_calls_by_service_method_and_error_and_requests_as_histograms() {
        given().body(
                        "{\"customer_name\":\"Ann\",\"due_at\":\"2030-03-21T19:50:24Z\",\"lines\":[{\"product_code\":\"x\"}]}"
                                .getBytes())
                .post("/sample")
                .then()
                .statusCode(200);

        // A request is counted when its response is on its way.
        await().untilAsserted(() -> management()
                .get("/q/metrics")
                .then()
                .body(containsString(
                        "service_calls_seconds_count{error=\"false\",method=\"accept\",service=\"SampleService\"}"))
                .body(containsString("http_server_requests_seconds_bucket"))
                .body(containsString("uri=\"/sample\"")));
    }

    @Test
    void counts_times_and_spreads_under_a_name_of_the_services_own() {
        counter.count("abc");
        counter.count("abcde");
        assertThrows(IllegalArgumentException.class, () -> counter.count(""));

        management()
                .get("/q/metrics")
                .then()
                .body(containsString("string_service_request_count{error=\"false\",method=\"count\"} 2.0"))
                .body(containsString("string_service_request_count{error=\"true\",method=\"count\"} 1.0"))
                .body(containsString(
                        "string_service_request_latency_seconds_count{error=\"false\",method=\"count\"} 2.0"))
                .body(containsString(
                        "string_service_request_latency_seconds_bucket{error=\"false\",method=\"count\",le="))
                .body(containsString("string_service_count_result_sum 8.0"))
                .body(containsString("string_service_count_result{quantile=\"0.5\"}"))
                .body(containsString(
                        "service_calls_seconds_count{error=\"true\",method=\"count\",service=\"Counter\"}"));
    }

    @Test
    void measures_what_comes_later_until_it_has_come() {
        var one = "service_calls_seconds_count{error=\"false\",method=\"later\",service=\"Counter\"} 1.0";
        var later = new CompletableFuture<Integer>();
        var uni = counter.later(later).subscribeAsCompletionStage();
        management().get("/q/metrics").then().body(not(containsString(one)));

        later.complete(7);

        assertEquals(7, uni.join());
        management()
                .get("/q/metrics")
                .then()
                .body(containsString(one))
                .body(containsString("service_result_sum{method=\"later\",service=\"Counter\"} 7.0"));
    }

    @ApplicationScoped
    static class Counter {

        @Measured(prefix = "string_service", result = true)
        int count(String s) {
            if (s.isEmpty()) {
                throw new IllegalArgumentException();
            }
            return s.length();
        }

        @Measured(result = true)
        Uni<Integer> later(CompletableFuture<Integer> later) {
            return Uni.createFrom().completionStage(later);
        }
    }
}
