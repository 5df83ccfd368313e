package dev.cargokit.web;

import static dev.cargokit.web.PagesIT.page;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cargokit.web.StubService.WriteRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Booking a cargo, and changing one.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class CargoPagesIT {

    private static final String CARGO = "/booking/v1/cargos/ABC123";
    private static final String JSON = "application/json";
    private static final Map<String, String> BOOKING =
            Map.of("origin", "sesto", "destination", "Hongkong", "deadline", "2030-01-31", "zone", "America/New_York");

    private StubService booking;

    @BeforeEach
    void start() {
        booking = StubService.bookingWithLocations()
                .withCargo(Bodies.unrouted())
                .answering(CARGO + "/request_routes", 503, "{\"detail\": \"Routing is unavailable.\"}");
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @Test
    void sends_a_booking_with_codes_and_the_end_of_the_day_in_the_visitors_zone() {
        booking.answering("/booking/v1/cargos", 201, "{\"tracking_id\": \"11223344\"}");

        book("k1").statusCode(303).header("Location", equalTo("/cargos/11223344?done=booked"));
        assertEquals(
                new WriteRequest(
                        "/booking/v1/cargos",
                        null,
                        "k1",
                        JSON,
                        "{\"origin\":\"SESTO\",\"destination\":\"CNHKG\",\"arrival_deadline\":\"2030-02-01T04:59:59Z\"}"),
                booking.writes().getFirst());
    }

    @Test
    void shows_a_refusal_at_its_field_with_the_entries() {
        booking.answering(
                "/booking/v1/cargos", 422, Bodies.invalid("arrival_deadline", "the deadline <must> lie ahead"));

        book("k1")
                .statusCode(422)
                .body(containsString("id=\"deadline-error\">The deadline &lt;must&gt; lie ahead.<"))
                .body(containsString("aria-describedby=\"deadline-hint deadline-error\" aria-invalid=\"true\""))
                .body(containsString("value=\"2030-01-31\""))
                .body(containsString("value=\"Hongkong\""));
    }

    @Test
    void shows_what_is_missing_or_invalid_at_each_field() {
        given().formParam("origin", "")
                .formParam("destination", "<script>")
                .formParam("deadline", "2030-02-31")
                .formParam("zone", "Middle/Earth")
                .post("/cargos/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"origin-error\">Enter a port, by name or code.<"))
                .body(containsString("id=\"destination-error\">No port has this name or code.<"))
                .body(containsString("id=\"deadline-error\">Enter a day"))
                .body(not(containsString("<script>")));
        assertEquals(0, booking.writes().size());
    }

    @Test
    void keeps_the_key_of_a_booking_while_booking_is_unavailable() {
        booking.answering("/booking/v1/cargos", 503, "{\"detail\": \"Booking restarts.\"}");
        assertEquals(
                "k1", key(book("k1").statusCode(503).body(containsString("Booking restarts. Your entries are kept."))));

        booking.answering("/booking/v1/cargos", 422, Bodies.invalid("destination", "is the origin"));
        assertNotEquals("k1", key(book("k1").statusCode(422)));
    }

    @Test
    void explains_a_form_that_was_sent_before_with_other_entries() {
        booking.answering("/booking/v1/cargos", 422, Bodies.invalid("Idempotency-Key", "stands for another request"));

        book("k1").statusCode(422).body(containsString("This form was sent before with other entries"));
    }

    @Test
    void shows_a_cargo_when_routing_is_unavailable() {
        page("/cargos/ABC123")
                .statusCode(200)
                .body(containsString("Stockholm"))
                .body(containsString("Routing is unavailable."));
    }

    @Test
    void every_form_has_the_version_of_its_page_and_a_key_of_its_own() {
        booking.withCargo(Bodies.misdirected()).answering(CARGO + "/request_routes", 200, Bodies.ROUTES);

        var page = page("/cargos/ABC123").body(containsString("<figcaption"));
        assertEquals(List.of("&quot;7&quot;", "&quot;7&quot;", "&quot;7&quot;"), values("version", page));
        assertEquals(3, values("key", page).stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "route | route | {\"legs\":[]} | assign_to_route | {\"legs\":[]}",
                "destination | destination | Stockholm | change_destination | {\"destination\":\"SESTO\"}",
                "deadline | deadline | 2030-03-18 | change_arrival_deadline"
                        + " | {\"arrival_deadline\":\"2030-03-18T23:59:59Z\"}"
            })
    void sends_a_change_with_its_version_and_key(String form, String field, String entry, String what, String body) {
        booking.answering(CARGO + "/" + what, 200, "{}");

        change(form, Map.of(field, entry, "version", "\"3\"", "key", "k2")).statusCode(303);
        assertEquals(List.of(new WriteRequest(CARGO + "/" + what, "\"3\"", "k2", JSON, body)), booking.writes());
    }

    @Test
    void shows_the_current_cargo_when_somebody_else_has_changed_it() {
        booking.answering(CARGO + "/change_destination", 412, Bodies.STALE);

        var page = change("destination", Map.of("destination", "XXBAD", "version", "\"3\"", "key", "k2"))
                .statusCode(412)
                .body(containsString("Somebody else changed this cargo"))
                .body(containsString("value=\"XXBAD\""));
        assertEquals(Set.of("&quot;7&quot;"), Set.copyOf(values("version", page)));
        assertFalse(values("key", page).contains("k2"));
    }

    @Test
    void a_refused_form_leaves_the_other_unchanged() {
        change("destination", Map.of("destination", "Atlantis", "zone", "America/New_York"))
                .statusCode(422)
                .body(containsString("id=\"destination-error\">No port"))
                .body(containsString("data-instant=\"2030-02-01T04:59:59Z\""));
        change("deadline", Map.of("deadline", "never"))
                .statusCode(422)
                .body(containsString("id=\"deadline-error\">Enter a day"))
                .body(containsString("value=\"never\""))
                .body(not(containsString("data-instant")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "key"})
    void rejects_a_hidden_field_that_no_page_made(String field) {
        change("destination", Map.of("destination", "Stockholm", field, "a\r\nb"))
                .statusCode(400)
                .body(containsString("That was no form of this page."));
        assertEquals(List.of(), booking.writes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"legs\": 3}", "<script>"})
    void rejects_an_invalid_route(String route) {
        booking.answering(CARGO + "/assign_to_route", 400, "{\"detail\": \"No legs.\"}");

        change("route", Map.of("route", route)).statusCode(400).body(containsString("role=\"alert\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"route", "destination", "deadline"})
    void redirects_the_address_of_a_form_to_its_cargo(String form) {
        page("/cargos/ABC123/" + form).statusCode(200).body(containsString("Stockholm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "a%3Fb", "%2525"})
    void redirects_also_where_the_cargo_cannot_exist(String id) {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/cargos/" + id + "/route")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/cargos/" + id));
    }

    @Test
    void a_misdirected_cargo_can_be_rerouted_from_its_page() {
        booking.withCargo(Bodies.misdirected());

        page("/cargos/ABC123").body(containsString("href=\"/cargos/ABC123?routes=true#routes\""));
    }

    @Test
    void escapes_names() {
        booking.withCargo(Bodies.misdirected());

        page("/cargos/ABC123")
                .body(containsString("&lt;b&gt;Bad &amp; Co&lt;/b&gt;"))
                .body(not(containsString("<b>Bad")));
    }

    private static ValidatableResponse book(String key) {
        return given().redirects()
                .follow(false)
                .formParams(BOOKING)
                .formParam("key", key)
                .post("/cargos/new")
                .then();
    }

    private static ValidatableResponse change(String form, Map<String, String> entries) {
        return given().redirects()
                .follow(false)
                .formParams(entries)
                .post("/cargos/ABC123/" + form)
                .then();
    }

    private static String key(ValidatableResponse page) {
        return values("key", page).getFirst();
    }

    /// Of the hidden fields with this name.
    private static List<String> values(String name, ValidatableResponse page) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.extract().asString())
                .results()
                .map(field -> field.group(1))
                .toList();
    }
}
