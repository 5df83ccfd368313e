package dev.cargokit.addsvc;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeAdd;
import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.grpc.common.GrpcStatus;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class AddsvcIT {

    @Inject
    CircuitBreakerMaintenance breakers;

    @ConfigProperty(name = "cargokit.addresses.add")
    String httpAddress;

    @ConfigProperty(name = "cargokit.addresses.add-grpc")
    List<String> addresses;

    private FakeAdd one;
    private FakeAdd two;

    @BeforeEach
    void start() {
        one = FakeAdd.at(addresses.get(0));
        two = FakeAdd.at(addresses.get(1));
        breakers.resetAll();
        await("both instances to be healthy").until(() -> {
            given().body("{\"a\":1,\"b\":2}").post("/addsvc/sum");
            return one.calls() > 0 && two.calls() > 0;
        });
        one.resetCalls();
        two.resetCalls();
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void answers_json_with_json() {
        sum("{\"a\":1,\"b\":2}")
                .statusCode(200)
                .contentType("application/json")
                .body("v", equalTo(3))
                .header("X-Request-Id", notNullValue());
        concat("{\"A\":\"foo\",\"B\":\"b\\u00e4r\"}").statusCode(200).body("v", equalTo("foob\u00e4r"));
    }

    @Test
    void passes_the_deadline_and_the_trace_on() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"a\":1,\"b\":2}")
                .post("/addsvc/sum")
                .then()
                .statusCode(200);

        var headers = one.calls() > 0 ? one.headers() : two.headers();
        assertTrue(headers.get("grpc-timeout").matches("\\d+[mun]"), headers::toString);
        assertTrue(headers.get("traceparent").contains("0af7651916cd43dd8448eb211c80319c"), headers::toString);
    }

    @Test
    void answers_a_broken_rule_as_the_original_does() {
        one.refusing("can't sum two zeroes");
        two.refusing("can't sum two zeroes");

        sum("{\"a\":0,\"b\":0}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("can't sum two zeroes"))
                .body("instance", equalTo("/addsvc/sum"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":1}       | b", "{\"a\":1.5,\"b\":1} | a", "{\"a\":\"x\",\"b\":1} | a"})
    void names_the_field_that_is_wrong_without_calling_the_service(String body, String field) {
        sum(body).statusCode(400).body("errors[0].field", equalTo(field));

        assertEquals(0, one.calls() + two.calls());
    }

    @Test
    void rejects_what_is_not_json_or_too_long_or_no_post() {
        given().post("/addsvc/sum").then().statusCode(400).body("detail", equalTo("the body is empty"));
        sum("1 + 2").statusCode(400).body("error", equalTo("invalid argument"));
        sum(" ".repeat(70_000)).statusCode(413);
        given().get("/addsvc/sum").then().statusCode(405).header("Allow", "POST");
    }

    @ParameterizedTest
    @CsvSource({
        "RESOURCE_EXHAUSTED, 429, rate limit exceeded",
        "INTERNAL, 500, internal error",
        "UNAVAILABLE, 503, unavailable",
        "DEADLINE_EXCEEDED, 504, too slow"
    })
    void answers_each_status_with_a_problem(GrpcStatus status, int expected, String error) {
        one.answering(status);
        two.answering(status);

        var answer = sum("{\"a\":1,\"b\":2}").statusCode(expected).body("error", equalTo(error));

        if (expected == 429 || expected == 503 || expected == 504) {
            answer.header("Retry-After", notNullValue());
        }
    }

    @Test
    void retries_on_another_instance_when_one_is_down() {
        one.close();

        for (int i = 0; i < 10; i++) {
            sum("{\"a\":1,\"b\":2}").statusCode(200);
        }
        assertEquals(10, two.calls());
    }

    @Test
    void retries_on_another_instance_when_one_does_not_respond() {
        one.notResponding();

        for (int i = 0; i < 6; i++) {
            concat("{\"a\":\"a\",\"b\":\"b\"}").statusCode(200);
        }
    }

    @Test
    void retries_on_another_instance_when_one_is_unavailable() {
        one.answering(GrpcStatus.UNAVAILABLE);

        for (int i = 0; i < 10; i++) {
            sum("{\"a\":1,\"b\":2}").statusCode(200);
        }
    }

    @Test
    void ejects_an_instance_that_fails() {
        one.answering(GrpcStatus.INTERNAL);

        await().until(() -> {
            sum("{\"a\":1,\"b\":2}");
            return instances("breaker").equals(List.of("open", "closed"));
        });
        await("no call in flight").until(() -> instances("underWay").equals(List.of(0, 0)));
    }

    @Test
    void falls_back_to_http_when_grpc_is_unavailable() {
        one.close();
        two.close();
        try (var http = FakeService.at(httpAddress)) {
            http.answering(request -> FakeService.answer(request, 200, "{\"v\":3}"));

            sum("{\"a\":1,\"b\":2}").statusCode(200).body("v", equalTo(3));
        }
    }

    @Test
    void opens_the_circuit_when_most_calls_fail() {
        one.answering(GrpcStatus.UNAVAILABLE);
        two.answering(GrpcStatus.UNAVAILABLE);

        for (int call = 0; call < 20; call++) {
            sum("{\"a\":1,\"b\":2}").statusCode(503);
        }

        assertTrue(one.calls() + two.calls() < 60, () -> one.calls() + two.calls() + " attempts");
    }

    /// A property of each instance, in the order of the addresses.
    private List<Object> instances(String property) {
        var status = given().get("/q/gateway").jsonPath();
        return addresses.stream()
                .map(address -> status.get("services.find { it.name == 'add-service-grpc' }.instances.find"
                        + " { it.address == '" + address + "' }." + property))
                .toList();
    }

    private static ValidatableResponse sum(String body) {
        return given().body(body).post("/addsvc/sum").then();
    }

    private static ValidatableResponse concat(String body) {
        return given().body(body).post("/addsvc/concat").then();
    }
}
