package dev.cargokit.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two instances of one service, of which one is not well: the other serves, and clients notice nothing.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class InstancesIT {

    private static final Handler<HttpServerRequest> HANGING = _ -> {};
    private static final Handler<HttpServerRequest> BREAKING_OFF =
            request -> request.connection().close();

    @ConfigProperty(name = "cargokit.addresses.user")
    List<String> addresses;

    FakeService sick;
    FakeService well;

    @BeforeEach
    void both_are_well() {
        sick = FakeService.at(addresses.getFirst());
        well = FakeService.at(addresses.getLast());
        await().until(() -> {
            given().get("/users/user1");
            return breakers().equals(List.of("closed", "closed"));
        });
        sick.answering(answering(200));
        well.answering(answering(200));
    }

    @AfterEach
    void stop() {
        sick.close();
        well.close();
    }

    @Test
    void no_get_fails_while_one_dies_and_comes_back() {
        assertEquals(List.of(200), statuses(20));

        sick.close();
        assertEquals(List.of(200), statuses(60));
        assertEquals("open", breakers().getFirst());

        sick = FakeService.at(addresses.getFirst()).answering(answering(200));
        await().until(() -> statuses(1).equals(List.of(200)) && sick.requests() > 3);
    }

    @Test
    void no_post_fails_of_which_nothing_was_sent() {
        sick.close();

        var statuses = IntStream.range(0, 20)
                .map(_ -> given().body("{}").post("/users/user1").statusCode())
                .distinct()
                .boxed()
                .toList();

        assertEquals(List.of(200), statuses);
    }

    /// Each silence costs a third of the route's five seconds.
    @Test
    void one_that_hangs_is_out_after_two_silences_and_costs_nobody_an_answer() {
        sick.answering(HANGING);

        await().until(() -> {
            assertEquals(List.of(200), statuses(1));
            return breakers().equals(List.of("open", "closed"));
        });
        assertEquals(2, sick.requests());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void one_that_fails_is_out_and_its_sibling_serves(int status) {
        sick.answering(answering(status));

        await().until(() -> {
            statuses(5);
            return breakers().equals(List.of("open", "closed"));
        });

        sick.answering(answering(status));
        statuses(40);
        // Only for a trial now and then; else it would have had twenty.
        assertTrue(sick.requests() < 10, () -> sick.requests() + " of 40");
    }

    @Test
    void one_that_breaks_its_answers_off_is_out() {
        sick.answering(request -> request.response()
                .putHeader("Content-Length", "10")
                .write("half")
                .onSuccess(_ -> request.connection().close()));

        await().ignoreExceptions().until(() -> {
            given().get("/users/user1");
            return breakers().equals(List.of("open", "closed"));
        });

        assertEquals(0, underWay());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 429, 501})
    void what_is_no_failure_of_the_instance_takes_none_out(int status) {
        sick.answering(answering(status));
        well.answering(answering(status));

        statuses(60);

        assertEquals(List.of("closed", "closed"), breakers());
    }

    @Test
    void a_problem_that_says_that_another_service_is_out_takes_none_out() {
        sick.answering(InstancesIT::unavailable);
        well.answering(InstancesIT::unavailable);

        assertEquals(List.of(503), statuses(60));

        assertEquals(List.of("closed", "closed"), breakers());
    }

    @Test
    void an_answer_of_503_is_asked_for_again_elsewhere() {
        sick.answering(InstancesIT::unavailable);

        assertEquals(List.of(200), statuses(30));
        assertTrue(sick.requests() > 0);
    }

    @Test
    void all_answer_as_they_can_when_none_is_well() {
        sick.answering(answering(500));
        well.answering(answering(500));

        assertEquals(List.of(500), statuses(60));
    }

    @Test
    void a_get_that_was_broken_off_is_sent_to_the_other() {
        sick.answering(BREAKING_OFF);

        assertEquals(List.of(200), statuses(30));
        assertTrue(sick.requests() > 0);
    }

    @Test
    void the_trace_goes_along_with_every_attempt() {
        sick.answering(BREAKING_OFF);
        well.answering(request -> request.response().end(request.getHeader("traceparent")));

        for (int i = 0; i < 30; i++) {
            var answer = given().get("/users/user1");
            var traceparent = "00-" + answer.header("X-Request-Id") + "-";
            assertTrue(answer.asString().startsWith(traceparent), () -> answer.asString() + " of " + traceparent);
        }
        assertTrue(sick.requests() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void what_may_have_been_done_is_not_done_again(String method) {
        sick.answering(BREAKING_OFF);
        well.answering(BREAKING_OFF);

        given().request(method, "/users/user1")
                .then()
                .statusCode(503)
                .body("detail", equalTo("user-service cannot be reached."));

        assertEquals(1, sick.requests() + well.requests());
    }

    @Test
    void a_put_whose_body_was_sent_is_not_sent_again() {
        sick.answering(BREAKING_OFF);
        well.answering(BREAKING_OFF);

        given().body("{}").put("/users/user1").then().statusCode(503);

        assertEquals(1, sick.requests() + well.requests());
    }

    @Test
    void a_request_is_sent_no_more_often_than_its_route_allows() {
        sick.answering(BREAKING_OFF);
        well.answering(BREAKING_OFF);

        given().get("/users/user1").then().statusCode(503).header("Retry-After", "1");

        assertEquals(3, sick.requests() + well.requests());
    }

    @Test
    void retries_are_counted() {
        sick.answering(BREAKING_OFF);
        await().until(() -> statuses(1).equals(List.of(200)) && sick.requests() > 0);

        var metrics = given().get("/q/metrics").asString();

        assertTrue(
                metrics.lines()
                        .anyMatch(line -> line.startsWith("gateway_retries_total{")
                                && line.contains("/users/{name}")
                                && !line.endsWith(" 0.0")),
                metrics);
    }

    @Test
    void each_instance_is_measured_by_its_address() {
        sick.close();
        await().until(() ->
                statuses(1).equals(List.of(200)) && breakers().getFirst().equals("open"));

        var metrics = given().get("/q/metrics").asString();

        var out = "gateway_instance_out{instance=\"%s\",service=\"user-service\"} %s";
        assertTrue(metrics.contains(out.formatted(addresses.getFirst(), "1.0")), metrics);
        assertTrue(metrics.contains(out.formatted(addresses.getLast(), "0.0")), metrics);
    }

    /// The different statuses of so many GETs.
    private static List<Integer> statuses(int requests) {
        return Stream.generate(() -> given().get("/users/user1").statusCode())
                .limit(requests)
                .distinct()
                .toList();
    }

    private static int underWay() {
        return given().get("/q/gateway")
                .jsonPath()
                .getInt("services.find { it.name == 'user-service' }.instances.sum { it.underWay }");
    }

    private List<String> breakers() {
        var state = given().get("/q/gateway").jsonPath();
        return addresses.stream()
                .map(address -> state.getString("services.find { it.name == 'user-service' }.instances.find"
                        + " { it.address == '" + address + "' }.breaker"))
                .toList();
    }

    private static Handler<HttpServerRequest> answering(int status) {
        return request -> FakeService.answer(request, status, "{}");
    }

    private static void unavailable(HttpServerRequest request) {
        request.response()
                .setStatusCode(503)
                .putHeader("Content-Type", "application/problem+json")
                .end("{}");
    }
}
