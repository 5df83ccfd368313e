package dev.cargokit.gateway.forwarding;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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

    @Test
    void sends_a_header_that_it_sets_as_the_service_does_once() {
        booking.answering(request -> request.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .end());

        var headers = given().get("/booking/v1/cargos").headers();

        assertEquals(List.of("nosniff"), headers.getValues("X-Content-Type-Options"));
        assertEquals(List.of("DENY"), headers.getValues("X-Frame-Options"));
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

    @ParameterizedTest
    @ValueSource(strings = {"/booking/internal/changes", "/routing/internal/legs/check", "/bookings", "/nowhere"})
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

    @ParameterizedTest
    @CsvSource({"9000, 10, 414, uri too long", "10, 17000, 431, headers too large"})
    void rejects_a_head_that_is_too_large_with_a_problem(int uri, int header, int status, String error) {
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

        await().untilAsserted(() -> management()
                .get("/q/metrics")
                .then()
                .body(containsString("uri=\"/booking/v1/*\""))
                .body(not(containsString("COUNTED"))));
    }
}
