package dev.cargokit.web;

import static dev.cargokit.web.PagesIT.page;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reporting what was done to a cargo, without a script.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class ReportPagesIT {

    private static final String INCIDENTS = "/handling/v1/incidents";
    private static final String TAPPED = "Load|SESTO|V1";
    private static final String OPENED = "2030-01-01T08:00:00Z";

    @TempDir
    Path folder;

    private StubService booking;
    private StubService handling;

    @BeforeEach
    void start() {
        booking = StubService.bookingWithLocations().withCargo(Bodies.inPort());
        handling = StubService.of("handling").answering(INCIDENTS, 200, "{}").answering(INCIDENTS + "/batch", 200, """
                        {"accepted": 1, "duplicates": 0,
                          "rejected": [{"line": 3, "error": "unknown <cargo>", "detail": "No cargo."}]}""");
    }

    @AfterEach
    void stop() {
        booking.close();
        handling.close();
    }

    @Test
    void offers_the_next_expected_event_first() {
        page("/report?id=abc123")
                .statusCode(200)
                .body(matchesRegex(
                        "(?s).*<button class=\"button\" name=\"event\" value=\"Load\\|SESTO\\|V1\">Load onto V1"
                                + " in Stockholm<.*<button class=\"button second\" name=\"event\" value=\"Customs.*"));
    }

    @Test
    void one_tap_reports_an_event_at_the_time_the_page_was_opened() {
        report(Map.of("id", "abc123", "event", TAPPED, "opened", OPENED))
                .statusCode(303)
                .header("Location", equalTo("/report?id=ABC123&done=Load%7CSESTO%7CV1"));
        assertEquals(
                "{\"completion_time\":\"2030-01-01T08:00:00Z\",\"tracking_id\":\"ABC123\",\"voyage\":\"V1\","
                        + "\"location\":\"SESTO\",\"event_type\":\"Load\"}",
                handling.writes().getFirst().body());
        page("/report?id=ABC123&done=Load%7CSESTO%7CV1")
                .body(containsString("<strong>On record:</strong> Load onto V1 in Stockholm."));
        page("/report?id=ABC123&done=Sink%7CSESTO%7CV1").body(not(containsString("On record")));
    }

    @Test
    void reports_a_voyage_as_it_was_offered_or_typed() {
        report(Map.of("id", "abc123", "event", "Load|SESTO|v9", "opened", OPENED));
        report(Map.of("id", "abc123", "type", "Load", "location", "Stockholm", "voyage", " v9", "opened", OPENED));

        assertThat(handling.writes().getFirst().body(), containsString("\"voyage\":\"v9\""));
        assertThat(handling.writes().getLast().body(), containsString("\"voyage\":\"v9\""));
    }

    @Test
    void shows_a_refusal_at_its_field_with_the_entries() {
        handling.answering(INCIDENTS, 422, Bodies.invalid("voyage", "unknown <voyage>"));

        report(Map.of("id", "abc123", "type", "Load", "location", "Stockholm", "voyage", "v9", "opened", OPENED))
                .statusCode(422)
                .body(containsString("id=\"voyage-error\">Unknown &lt;voyage&gt;.<"))
                .body(containsString("value=\"v9\""))
                .body(containsString("value=\"Stockholm\""))
                .body(not(containsString("No cargo has this tracking id")));
    }

    @Test
    void shows_what_is_missing_or_invalid_at_each_field() {
        report(Map.of("id", " ", "location", "Atlantis", "time", "noon"))
                .statusCode(422)
                .body(containsString("id=\"id-error\">Enter the tracking id.<"))
                .body(containsString("id=\"type-error\">Choose what happened.<"))
                .body(containsString("id=\"location-error\">No port"))
                .body(containsString("id=\"time-error\">Enter a day and a time"));
        assertEquals(0, handling.writes().size());
    }

    @Test
    void keeps_the_entries_while_handling_is_unavailable() throws IOException {
        handling.close();

        report(Map.of("id", "ABC123", "type", "Customs", "location", "Stockholm", "opened", OPENED))
                .statusCode(503)
                .body(containsString("Handling cannot be reached at the moment. Your entries are kept."))
                .body(containsString("value=\"Customs\" checked"))
                .body(containsString("name=\"opened\" value=\"" + OPENED + "\""));
        file("reports.csv", "x").statusCode(503).body(containsString("Handling cannot be reached"));
    }

    @Test
    void shows_an_unknown_cargo_at_its_field() {
        page("/report?id=NOPE").statusCode(422).body(containsString("id=\"id-error\">No cargo has this tracking id.<"));
    }

    @ParameterizedTest
    @CsvSource({
        "reports.csv, text/csv",
        "REPORTS.NDJSON, application/x-ndjson",
        "a.jsonl, application/x-ndjson",
        "json.txt, text/csv"
    })
    void sends_a_file_as_the_type_that_its_name_says(String name, String type) throws IOException {
        file(name, "some\nlines")
                .statusCode(200)
                .body(containsString("1 taken, 1 refused"))
                .body(containsString("unknown &lt;cargo&gt;"));

        assertEquals(type, handling.writes().getFirst().type());
        assertEquals("some\nlines", handling.writes().getFirst().body());
    }

    @Test
    void rejects_an_empty_file() throws IOException {
        file("reports.csv", "").statusCode(422).body(containsString("Choose a file that is not empty."));
    }

    private static ValidatableResponse report(Map<String, String> entries) {
        return given().redirects()
                .follow(false)
                .formParams(entries)
                .post("/report")
                .then();
    }

    private ValidatableResponse file(String name, String content) throws IOException {
        return given().multiPart(
                        "file", Files.writeString(folder.resolve(name), content).toFile())
                .post("/report/batch")
                .then();
    }
}
