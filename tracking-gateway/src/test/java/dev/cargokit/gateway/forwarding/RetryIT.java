package dev.cargokit.gateway.forwarding;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two instances of one service, of which one is unhealthy: the other serves, and clients notice nothing.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class RetryIT extends TwoInstances {

    @Test
    void no_get_fails_while_an_instance_dies_and_comes_back() {
        assertEquals(List.of(200), statuses(20));

        unhealthy.close();
        assertEquals(List.of(200), statuses(60));
        assertEquals("open", breakers().getFirst());

        unhealthy = FakeService.at(addresses.getFirst()).answering(answering(200));
        await().until(() -> statuses(1).equals(List.of(200)) && unhealthy.requests() > 3);
    }

    @Test
    void a_post_of_which_nothing_was_sent_is_retried() {
        unhealthy.close();

        var statuses = IntStream.range(0, 20)
                .map(_ -> given().body("{}").post("/users/user1").statusCode())
                .distinct()
                .boxed()
                .toList();

        assertEquals(List.of(200), statuses);
    }

    @Test
    void a_503_is_retried_on_another_instance() {
        unhealthy.answering(TwoInstances::unavailable);

        assertEquals(List.of(200), statuses(30));
        assertTrue(unhealthy.requests() > 0);
    }

    @Test
    void a_get_whose_connection_broke_is_retried() {
        unhealthy.answering(RESET);

        assertEquals(List.of(200), statuses(30));
        assertTrue(unhealthy.requests() > 0);
    }

    @Test
    void every_attempt_carries_the_trace() {
        unhealthy.answering(RESET);
        healthy.answering(request -> request.response().end(request.getHeader("traceparent")));

        for (int i = 0; i < 30; i++) {
            var answer = given().get("/users/user1");
            var traceparent = "00-" + answer.header("X-Request-Id") + "-";
            assertTrue(answer.asString().startsWith(traceparent), () -> answer.asString() + " of " + traceparent);
        }
        assertTrue(unhealthy.requests() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void a_method_that_is_not_idempotent_is_not_retried(String method) {
        unhealthy.answering(RESET);
        healthy.answering(RESET);

        given().request(method, "/users/user1")
                .then()
                .statusCode(503)
                .body("detail", equalTo("user-service cannot be reached."));

        assertEquals(1, unhealthy.requests() + healthy.requests());
    }

    @Test
    void a_put_whose_body_was_sent_is_not_retried() {
        unhealthy.answering(RESET);
        healthy.answering(RESET);

        given().body("{}").put("/users/user1").then().statusCode(503);

        assertEquals(1, unhealthy.requests() + healthy.requests());
    }

    @Test
    void a_request_has_no_more_attempts_than_its_route_allows() {
        unhealthy.answering(RESET);
        healthy.answering(RESET);

        given().get("/users/user1").then().statusCode(503).header("Retry-After", "1");

        assertEquals(3, unhealthy.requests() + healthy.requests());
    }

    @Test
    void retries_are_counted() {
        unhealthy.answering(RESET);
        await().until(() -> statuses(1).equals(List.of(200)) && unhealthy.requests() > 0);

        var metrics = management().get("/q/metrics").asString();

        assertTrue(
                metrics.lines()
                        .anyMatch(line -> line.startsWith("gateway_retries_total{")
                                && line.contains("/users/{name}")
                                && !line.endsWith(" 0.0")),
                metrics);
    }
}
