package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rule A15 on the wire: delay, omit_call, cancel and the preconditions of every change.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScheduleChangesIT implements ReadyService {

    private static final String VOYAGE = """
            {"movements": [
              {"from": "ISREY", "to": "DEHAM", "departure": "2042-01-01T00:00:00Z", "arrival": "2042-01-03T00:00:00Z"},
              {"from": "DEHAM", "to": "NLRTM", "departure": "2042-01-04T00:00:00Z", "arrival": "2042-01-05T00:00:00Z"},
              {"from": "NLRTM", "to": "NZPOE", "departure": "2042-01-06T00:00:00Z", "arrival": "2042-02-06T00:00:00Z"}]}
            """;

    @Test
    void a_delay_moves_the_call_and_all_later_ones() {
        create("DELAY.1");

        post("DELAY.1/delay", "{\"from\": \"DEHAM\", \"by\": \"PT6H\", \"reason\": \"Fog\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("voyage.movements[0].departure", equalTo("2042-01-01T00:00:00Z"))
                .body("voyage.movements[0].arrival", equalTo("2042-01-03T06:00:00Z"))
                .body("voyage.movements[2].arrival", equalTo("2042-02-06T06:00:00Z"));

        get("DELAY.1")
                .header("ETag", equalTo("\"2\""))
                .body("voyage.movements[1].departure", equalTo("2042-01-04T06:00:00Z"))
                .body("voyage.keySet()", hasSize(2));
    }

    @Test
    void an_omitted_call_stays_in_the_list_of_calls() {
        create("OMIT_1");

        post("OMIT_1/omit_call", "{\"location\": \"DEHAM\", \"call\": 1, \"reason\": \"Congestion\"}")
                .statusCode(200)
                .body("voyage.movements.to", contains("NLRTM", "NZPOE"))
                .body("voyage.calls.location", contains("ISREY", "DEHAM", "NLRTM", "NZPOE"))
                .body("voyage.calls[1].arrival", nullValue())
                .body("voyage.calls[1].departure", nullValue())
                .body("voyage.calls[2].arrival", equalTo("2042-01-05T00:00:00Z"));

        post("OMIT_1/omit_call", "{\"location\": \"DEHAM\", \"reason\": \"Congestion\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void a_cancelled_voyage_is_not_offered_until_a_new_schedule_brings_it_back() {
        create("CANCEL-1");

        post("CANCEL-1/cancel", "{\"reason\": \"Engine failure\"}")
                .statusCode(200)
                .body("voyage.cancelled", equalTo(true));
        post("CANCEL-1/cancel", "{\"reason\": \"Once more\"}").statusCode(200).header("ETag", equalTo("\"2\""));

        paths().body("paths.edges.voyage.flatten()", not(hasItem("CANCEL-1")));
        post("CANCEL-1/delay", "{\"from\": \"DEHAM\", \"by\": \"PT6H\", \"reason\": \"Fog\"}")
                .statusCode(409)
                .body("error", equalTo("voyage cancelled"));
        put("CANCEL-1", VOYAGE, Map.of())
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("voyage.cancelled", nullValue());
        paths().body("paths.edges.voyage.flatten()", hasItem("CANCEL-1"));
    }

    @Test
    void lists_the_changes_with_their_reasons() {
        create("LIST-1");
        post("LIST-1/delay", "{\"from\": \"ISREY\", \"by\": \"-PT6H\", \"reason\": \"Early berth\"}")
                .statusCode(200);
        post("LIST-1/cancel", "{\"reason\": \"Engine failure\"}").statusCode(200);

        get("LIST-1/changes")
                .body("changes.version", contains(1, 2, 3))
                .body("changes.kind", contains("new", "delay", "cancel"))
                .body("changes.reason", contains("", "Early berth", "Engine failure"))
                .body("changes[1].movements[0].departure", equalTo("2041-12-31T18:00:00Z"));
        get("V100/changes").body("changes", empty());
    }

    @Test
    void the_same_schedule_again_changes_nothing() {
        create("SAME-1");

        put("SAME-1", VOYAGE, Map.of()).statusCode(200).header("ETag", equalTo("\"1\""));

        get("SAME-1/changes").body("changes", hasSize(1));
    }

    @Test
    void a_change_requires_the_version_that_the_client_knows() {
        put("MATCH-1", VOYAGE, Map.of("If-Match", "*")).statusCode(412);
        put("MATCH-1", VOYAGE, Map.of("If-None-Match", "*")).statusCode(201);
        put("MATCH-1", VOYAGE, Map.of("If-None-Match", "*")).statusCode(412).body("error", equalTo("stale version"));
        put("MATCH-1", VOYAGE, Map.of("If-Match", "\"2\"")).statusCode(412);
        put("MATCH-1", VOYAGE, Map.of("If-Match", "\"1\"")).statusCode(200);
        put("MATCH-1", VOYAGE, Map.of("If-Match", "1")).statusCode(400).body("errors[0].field", equalTo("If-Match"));
        put("MATCH-1", VOYAGE, Map.of("If-None-Match", "\"1\""))
                .statusCode(400)
                .body("errors[0].field", equalTo("If-None-Match"));
        given().header("If-Match", "\"7\"")
                .body("{\"reason\": \"Engine failure\"}")
                .post("/routing/v1/voyages/MATCH-1/cancel")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delay     | {"by": "PT6H", "reason": "Fog"}                                              | from
            delay     | {"from": "DEHAM", "reason": "Fog"}                                           | by
            delay     | {"from": "DEHAM", "by": "PT6H"}                                              | reason
            delay     | {"from": "DEHAM", "by": "PT6H", "reason": " "}                               | reason
            delay     | {"from": "DEHAM", "by": "PT6H", "reason": "a\\u0000b"}                       | reason
            delay     | {"from": "DEHAM", "by": "6 hours", "reason": "Fog"}                          | by
            delay     | {"from": "DEHAM", "by": 6, "reason": "Fog"}                                  | by
            delay     | {"from": "DEHAM", "by": "PT0S", "reason": "Fog"}                             | by
            delay     | {"from": "DEHAM", "by": "P367D", "reason": "Fog"}                            | by
            delay     | {"from": "DEHAM", "by": "P99999999999999D", "reason": "Fog"}                 | by
            delay     | {"from": "DEHAM", "by": "PT6H", "call": "1", "reason": "Fog"}                | call
            omit_call | {"reason": "Fog"}                                                            | location
            omit_call | {"location": "DEHAM"}                                                        | reason
            cancel    | {}                                                                           | reason
            """)
    void names_the_missing_or_malformed_field(String change, String body, String field) {
        post("V100/" + change, body).statusCode(400).body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delay     | {"from": "SGSIN", "by": "PT6H", "reason": "Fog"}              | no such call     | from
            delay     | {"from": "nowhere", "by": "PT6H", "reason": "Fog"}            | unknown location | from
            delay     | {"from": "JNTKO", "by": "PT6H", "reason": "Fog"}              | no such call     | call
            delay     | {"from": "DEHAM", "by": "-P99D", "reason": "Fog"}             | unsound schedule | by
            omit_call | {"location": "NLRTM", "call": 0, "reason": "Fog"}             | no such call     | call
            omit_call | {"location": "SGSIN", "reason": "Fog"}                        | no such call     | location
            """)
    void names_the_field_of_an_impossible_change(String change, String body, String error, String field) {
        post("V300/" + change, body)
                .statusCode(422)
                .body("error", equalTo(error))
                .body("errors[0].field", equalTo(field));
        get("V300").header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delay", "omit_call", "cancel"})
    void responds_404_for_an_unknown_voyage(String change) {
        post("V999/" + change, """
                {"from": "DEHAM", "location": "DEHAM", "by": "PT6H", "reason": "Fog"}
                """).statusCode(404).body("error", equalTo("unknown voyage"));
        given().get("/routing/v1/voyages/V999/changes").then().statusCode(404);
    }

    private static void create(String number) {
        put(number, VOYAGE, Map.of()).statusCode(201).header("ETag", equalTo("\"1\""));
    }

    private static ValidatableResponse put(String number, String body, Map<String, String> headers) {
        return given().headers(headers)
                .body(body)
                .put("/routing/v1/voyages/" + number)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body).post("/routing/v1/voyages/" + path).then();
    }

    private static ValidatableResponse get(String path) {
        return given().get("/routing/v1/voyages/" + path).then().statusCode(200);
    }

    private static ValidatableResponse paths() {
        return given().queryParams(Map.of(
                        "from", "ISREY", "to", "NZPOE", "departing_after", "2041-12-31T23:59:59Z", "limit", "20"))
                .get("/paths")
                .then();
    }
}
