package dev.cargokit.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ForwardingIT {

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    @ConfigProperty(name = "cargokit.addresses.routing")
    String routingAddress;

    FakeService booking;
    FakeService handling;
    FakeService routing;

    @BeforeEach
    void start() {
        booking = FakeService.at(bookingAddress).answering(request -> FakeService.echo("booking", request));
        handling = FakeService.at(handlingAddress).answering(request -> FakeService.echo("handling", request));
        routing = FakeService.at(routingAddress).answering(request -> FakeService.echo("routing", request));
    }

    @AfterEach
    void stop() {
        booking.close();
        handling.close();
        routing.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/booking/v1/cargos, booking",
        "/booking/v1/cargos/ABC123/request_routes, booking",
        "/handling/v1/incidents, handling",
        "/handling/v1/incidents/batch, handling",
        "/routing/v1/voyages/V100, routing",
        "/paths, routing"
    })
    void sends_each_path_to_its_service(String path, String service) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void passes_method_query_and_body_on(String method) {
        given().urlEncodingEnabled(false)
                .contentType("application/json; charset=UTF-8")
                .body("{\"a\":\"ä\"}")
                .request(method, "/booking/v1/cargos?from=CN%20HKG&to=a+b")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo("/booking/v1/cargos?from=CN%20HKG&to=a+b"))
                .body("body", equalTo("{\"a\":\"ä\"}"));
    }

    @Test
    void passes_status_headers_and_problem_back_unchanged() {
        booking.answering(request -> request.response()
                .setStatusCode(405)
                .putHeader("Allow", "GET, POST")
                .putHeader("ETag", "\"7\"")
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"title\":\"Method not allowed\"}"));

        given().delete("/booking/v1/cargos")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST")
                .header("ETag", "\"7\"")
                .contentType("application/problem+json")
                .body(equalTo("{\"title\":\"Method not allowed\"}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void passes_answers_without_a_body_back(int status) {
        booking.answering(request -> request.response()
                .setStatusCode(status)
                .putHeader("ETag", "\"7\"")
                .end());

        given().get("/booking/v1/cargos/ABC123")
                .then()
                .statusCode(status)
                .header("ETag", "\"7\"")
                .body(emptyString());
    }

    @Test
    void passes_head_on_and_its_length_back() {
        booking.answering(
                request -> request.response().putHeader("Content-Length", "17").end());

        given().head("/booking/v1/cargos/ABC123")
                .then()
                .statusCode(200)
                .header("Content-Length", "17")
                .body(emptyString());
    }

    @Test
    void says_where_the_request_came_from() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("x-forwarded-prefix", "/admin")
                .header("X-Forwarded-Port", "6")
                .header("Forwarded", "for=6.6.6.6")
                .get("/booking/v1/cargos")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-forwarded-port", nullValue())
                .body("headers.x-forwarded-host", matchesPattern("127\\.0\\.0\\.1:\\d+"))
                .body("headers.host", matchesPattern("127\\.0\\.0\\.1:\\d+"))
                .body("headers.forwarded", nullValue());
    }

    @Test
    void gives_the_request_an_id_that_is_also_its_trace() {
        var answer = given().get("/booking/v1/cargos").then().extract();

        var id = answer.header("X-Request-Id");
        answer.response()
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.x-request-id", equalTo(id))
                .body("headers.traceparent", matchesPattern("00-" + id + "-[0-9a-f]{16}-00"));
    }

    /// Down to the span, as nobody takes one of the gateway's own.
    @Test
    void keeps_the_id_and_the_trace_that_the_client_gave() {
        given().header("X-Request-Id", "order-7")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00")
                .get("/booking/v1/cargos")
                .then()
                .header("X-Request-Id", "order-7")
                .body("headers.x-request-id", equalTo("order-7"))
                .body("headers.traceparent", equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"));
    }

    @Test
    void replaces_an_id_that_is_not_plain() {
        given().header("X-Request-Id", "a\"b c")
                .get("/booking/v1/cargos")
                .then()
                .body("headers.x-request-id", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/booking/internal/changes",
                "/routing/internal/legs/check",
                "/booking/v1/../internal/changes",
                "/booking/v1/%2e%2e/internal/changes",
                "/bookings",
                "/nowhere"
            })
    void hides_what_is_not_a_route(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("not found"));
    }

    @Test
    void answers_503_when_the_service_is_down() {
        booking.close();

        given().body("{}")
                .post("/booking/v1/cargos")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("detail", equalTo("booking-service cannot be reached."))
                .body("instance", equalTo("/booking/v1/cargos"));
    }

    @Test
    void answers_504_when_the_service_is_too_slow() {
        routing.answering(_ -> {});

        given().get("/paths?from=CNHKG&to=SESTO")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("error", equalTo("too slow"));
        assertEquals(1, routing.requests());
    }

    @Test
    void says_when_an_answer_was_given_if_the_service_does_not() {
        given().get("/booking/v1/cargos")
                .then()
                .header("Date", matchesPattern("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"));
    }

    @ParameterizedTest
    @CsvSource({"9000, 10, 414, uri too long", "10, 17000, 431, headers too large"})
    void refuses_too_large_a_head_with_a_problem(int uri, int header, int status, String error) {
        given().header("X-Long", "x".repeat(header))
                .get("/booking/v1/cargos?x=" + "x".repeat(uri))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("error", equalTo(error));
    }

    @Test
    void counts_requests_by_route_not_by_path() {
        given().get("/booking/v1/cargos/COUNTED");

        await().untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString("uri=\"/booking/v1/*\""))
                .body(not(containsString("COUNTED"))));
    }
}
