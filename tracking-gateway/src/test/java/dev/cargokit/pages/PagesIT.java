package dev.cargokit.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class PagesIT {

    private static final String CARGO = """
            {"cargo": {"tracking_id": "ABC123", "origin": "SESTO", "destination": "CNHKG",
              "arrival_deadline": "2030-02-01T00:00:00Z", "routed": false, "misrouted": false, "misdirected": false,
              "routing_status": "not_routed", "transport_status": "not_received", "last_known_location": null,
              "current_voyage": null, "eta": null, "next_expected_activity": null}, "handled": []}""";
    private static final String STALE = """
            {"type": "/problems/stale-version", "title": "Stale version", "status": 412, "detail": "It has changed.",
             "error": "stale version"}""";
    private static final String REFUSED = """
            {"title": "Invalid", "status": 422, "detail": "must be ahead", "errors":
              [{"field": "arrival_deadline", "message": "the deadline <must> lie ahead"}]}""";

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    private final List<String> writes = new CopyOnWriteArrayList<>();
    private FakeService booking;
    private volatile int status = 200;
    private volatile String answer = "{}";

    @BeforeEach
    void start() {
        booking = FakeService.at(bookingAddress).answering(this::answer);
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    private void answer(HttpServerRequest request) {
        if (request.method().name().equals("POST")) {
            writes.add(
                    request.path() + " " + request.getHeader("If-Match") + " " + request.getHeader("Idempotency-Key"));
            FakeService.answer(request, status, answer);
        } else if (request.path().startsWith("/booking/v1/cargos/NOPE")) {
            FakeService.answer(request, 404, "{}");
        } else if (request.path().endsWith("/request_routes")) {
            FakeService.answer(request, 503, "{\"detail\": \"Routing cannot be asked.\"}");
        } else {
            FakeService.answer(request, 200, request.path().endsWith("/cargos") ? "{\"cargos\": []}" : CARGO);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/track", "/cargos", "/cargos/new", "/report", "/report/batch", "/network", "/operations"})
    void are_answered_compressed_and_allow_nothing_from_elsewhere(String path) {
        page(path)
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Cache-Control", "private, no-cache")
                .body(not(containsString("style=\"")))
                .body(not(containsString("onclick")));
    }

    @Test
    void files_are_kept_for_ever_under_the_address_of_their_content() {
        var css = page("/").extract().asString().replaceAll("(?s).*(/assets/\\w+/app.css).*", "$1");

        given().get(css).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        given().get("/assets/old/app.css").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/assets/old/application.properties").then().statusCode(404);
    }

    @Test
    void an_unknown_address_is_a_page_for_a_browser_and_a_problem_for_a_client() {
        page("/nowhere").statusCode(404).contentType("text/html").body(containsString("There is no page"));
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        page("/track/NOPE").statusCode(404).body(containsString("No cargo has this tracking id"));
    }

    @Test
    void a_cargo_is_shown_when_routes_cannot_be_looked_up() {
        page("/cargos/ABC123")
                .statusCode(200)
                .body(containsString("SESTO"))
                .body(containsString("Routing cannot be asked."));
    }

    @Test
    void a_refusal_is_told_at_its_field_with_what_was_entered() {
        status = 422;
        answer = REFUSED;

        given().formParam("origin", "SESTO")
                .formParam("destination", "CNHKG")
                .formParam("deadline", "2020-01-01")
                .formParam("key", "k1")
                .post("/cargos/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"deadline-error\">The deadline &lt;must&gt; lie ahead.<"))
                .body(containsString("value=\"2020-01-01\""));
        assertEquals(List.of("/booking/v1/cargos null k1"), writes);
    }

    @Test
    void a_change_made_from_an_old_version_is_explained() {
        status = 412;
        answer = STALE;

        given().formParam("destination", "FIHEL")
                .formParam("version", "\"3\"")
                .formParam("key", "k2")
                .post("/cargos/ABC123/destination")
                .then()
                .statusCode(412)
                .body(containsString("Somebody else changed this cargo"))
                .body(containsString("value=\"FIHEL\""));
        assertEquals(List.of("/booking/v1/cargos/ABC123/change_destination \"3\" k2"), writes);
    }

    @Test
    void a_form_of_another_site_is_not_taken() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("origin", "SESTO")
                .post("/cargos/new")
                .then()
                .statusCode(403);
        assertEquals(List.of(), writes);
    }

    @Test
    void pages_say_so_when_booking_is_away() {
        booking.close();

        page("/").statusCode(200).body(containsString("Booking cannot be reached"));
        page("/cargos").statusCode(503).body(containsString("Booking cannot be reached"));
        page("/cargos/ABC123").statusCode(503).body(containsString("Try again"));
        page("/report?id=ABC123").statusCode(200).body(containsString("Booking cannot be reached"));
        page("/operations").statusCode(200).body(containsString("booking-service"));
    }

    @Test
    void what_is_likely_next_is_offered_first() {
        page("/report?id=abc123").statusCode(200).body(containsString("Receive in SESTO"));
        page("/report?id=NOPE").statusCode(422).body("html.head.title", equalTo("Report · Cargokit"));
    }

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get(path).then();
    }
}
