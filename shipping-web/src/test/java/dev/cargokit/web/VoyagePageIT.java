package dev.cargokit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.web.StubService.WriteRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A voyage, and how a planner changes its schedule.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class VoyagePageIT {

    private static final String PAGE = "/network/voyages/V1";
    private static final String VOYAGE = "/routing/v1/voyages/V1";
    private static final String SCHEDULE = """
            {"voyage": {"voyage_number": "V1", "movements": [
              {"from": "SESTO", "to": "CNHKG", "departure": "2030-01-01T00:00:00Z", "arrival": "2030-01-20T00:00:00Z"}]
              %s}}""";
    private static final String OMITTED = """
            , "calls": [{"location": "SESTO", "arrival": null, "departure": "2030-01-01T00:00:00Z"},
              {"location": "XXBAD", "arrival": null, "departure": null},
              {"location": "CNHKG", "arrival": "2030-01-20T00:00:00Z", "departure": null}]""";

    private StubService booking;
    private StubService routing;

    @BeforeEach
    void start() {
        booking = StubService.bookingWithLocations();
        routing = StubService.of("routing")
                .answering(VOYAGE, 200, SCHEDULE.formatted(""))
                .answering(VOYAGE + "/changes", 200, "{\"changes\": []}");
    }

    @AfterEach
    void stop() {
        booking.close();
        routing.close();
    }

    @Test
    void shows_an_omitted_call_and_what_changed_the_schedule() {
        routing.answering(VOYAGE, 200, SCHEDULE.formatted(OMITTED)).answering(VOYAGE + "/changes", 200, """
                {"changes": [{"version": 2, "kind": "omit_call", "reason": "<i>Strike", "at": "2029-12-01T00:00:00Z"}]}""");

        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(containsString("omitted</em>"), containsString("Call omitted</strong>: &lt;i&gt;Strike")))
                .body(containsString("<option value=\"2 CNHKG\">"));
    }

    @Test
    void a_delay_names_the_call_and_the_schedule_that_the_planner_saw() {
        routing.answering(VOYAGE + "/delay", 200, "{}");

        change(Map.of("kind", "delay", "call", "1 CNHKG", "hours", " 36", "reason", "Typhoon", "version", "\"7\""))
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?done=true"));

        assertEquals(
                List.of(new WriteRequest(VOYAGE + "/delay", "\"7\"", null, "application/json", """
                        {"from":"CNHKG","call":1,"by":"PT36H","reason":"Typhoon"}""")), routing.writes());
    }

    @Test
    void a_cancelled_voyage_has_no_form() {
        routing.answering(VOYAGE, 200, SCHEDULE.formatted(", \"cancelled\": true"));

        given().get(PAGE)
                .then()
                .body(containsString("cancelled</em>"))
                .body(org.hamcrest.Matchers.not(containsString("Change the voyage")));
    }

    @Test
    void a_wrong_entry_is_kept_and_explained() {
        change(Map.of("kind", "delay", "call", "1 CNHKG", "hours", "soon", "reason", "", "version", "\"7\""))
                .statusCode(422)
                .body(containsString("value=\"soon\""))
                .body(containsString("<option value=\"1 CNHKG\" selected>"))
                .body(containsString("Enter hours"))
                .body(containsString("Enter a reason"));
        change(Map.of("kind", "sink", "call", "1 CNHKG", "hours", "1", "reason", "x", "version", "\"7\""))
                .statusCode(400);

        assertEquals(List.of(), routing.writes());
    }

    @Test
    void a_refusal_of_routing_is_shown_at_the_field_and_a_stale_version_as_such() {
        routing.answering(VOYAGE + "/omit_call", 422, Bodies.invalid("location", "a voyage has at least two calls"))
                .answering(VOYAGE + "/cancel", 412, Bodies.STALE);

        change(Map.of("kind", "omit", "call", "1 CNHKG", "reason", "Strike", "version", "\"7\""))
                .statusCode(422)
                .body(containsString("id=\"call-error\">A voyage has at least two calls"));
        change(Map.of("kind", "cancel", "reason", "Strike", "version", "\"6\""))
                .statusCode(412)
                .body(containsString("The schedule has changed since you looked at it."));
    }

    private static ValidatableResponse change(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post(PAGE + "/change")
                .then();
    }
}
