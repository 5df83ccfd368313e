package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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

/// `PUT /routing/v1/voyages/{number}`.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VoyageChangesIT implements ReadyService {

    private static final String FIRST = movement("SESTO", "DEHAM", "2040-01-01T00:00:00Z", "2040-01-03T00:00:00Z");
    private static final String SECOND = movement("DEHAM", "NLRTM", "2040-01-04T00:00:00Z", "2040-01-05T00:00:00Z");

    @Test
    void adds_a_voyage() {
        var location = put("NEW-1", voyage(FIRST, SECOND))
                .statusCode(201)
                .header("Location", equalTo("/routing/v1/voyages/NEW-1"))
                .body("voyage.voyage_number", equalTo("NEW-1"))
                .body("voyage.movements", hasSize(2))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("voyage.movements[1].to", equalTo("NLRTM"));
    }

    @Test
    void reschedules_a_voyage() {
        put("NEW-2", voyage(FIRST)).statusCode(201);

        put("NEW-2", voyage(FIRST, SECOND)).statusCode(200);

        given().get("/routing/v1/voyages/NEW-2").then().body("voyage.movements", hasSize(2));
    }

    @Test
    void finds_paths_over_the_voyage_from_the_response_on() {
        put("NEW-3", voyage(movement("ISREY", "NZPOE", "2041-01-01T00:00:00Z", "2041-02-01T00:00:00Z")))
                .statusCode(201);

        given().queryParams(Map.of("from", "ISREY", "to", "NZPOE", "departing_after", "2040-12-31T00:00:00Z"))
                .get("/paths")
                .then()
                .body("paths.edges.voyage.flatten()", hasItem("NEW-3"));
    }

    @Test
    void accepts_the_number_of_the_path_in_the_body() {
        var body = "{\"voyage_number\": \"%s\", \"movements\": [" + FIRST + "]}";

        put("NEW-4", body.formatted("NEW-4")).statusCode(201);

        put("NEW-4", body.formatted("NEW-5")).statusCode(400).body("errors[0].field", equalTo("voyage_number"));
    }

    @Test
    void accepts_times_with_offset_and_fractions_and_stores_whole_seconds() {
        put("NEW-6", voyage(movement("SESTO", "DEHAM", "2040-01-01T02:00:00.25+02:00", "2040-01-03T00:00:00Z")))
                .body("voyage.movements[0].departure", equalTo("2040-01-01T00:00:00Z"));
    }

    @Test
    void names_the_movement_that_departs_before_the_previous_arrives() {
        var early = movement("DEHAM", "NLRTM", "2040-01-02T00:00:00Z", "2040-01-05T00:00:00Z");

        put("BAD-1", voyage(FIRST, early))
                .statusCode(422)
                .body("error", equalTo("unsound schedule"))
                .body("errors[0].field", equalTo("movements[1].departure"));
    }

    @Test
    void names_the_movement_that_does_not_connect() {
        put("BAD-1", voyage(SECOND, FIRST)).statusCode(422).body("errors[0].field", equalTo("movements[1].from"));
    }

    @ParameterizedTest
    @CsvSource({
        "SESTO, SESTO, 2040-01-01T00:00:00Z, 2040-01-02T00:00:00Z, movements[0].to",
        "SESTO, DEHAM, 2040-01-02T00:00:00Z, 2040-01-02T00:00:00Z, movements[0].arrival",
        "SESTO, DEHAM, 2040-01-02T00:00:00Z, 2040-01-01T00:00:00Z, movements[0].arrival",
        "ZZZZZ, DEHAM, 2040-01-01T00:00:00Z, 2040-01-02T00:00:00Z, movements[0].from",
        "SESTO, nowhere, 2040-01-01T00:00:00Z, 2040-01-02T00:00:00Z, movements[0].to"
    })
    void names_the_field_of_an_impossible_movement(
            String from, String to, String departure, String arrival, String field) {
        put("BAD-1", voyage(movement(from, to, departure, arrival)))
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
        given().get("/routing/v1/voyages/BAD-1").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', DEHAM, 2040-01-01T00:00:00Z, movements[0].from",
        "SESTO, ' ', 2040-01-01T00:00:00Z, movements[0].to",
        "SESTO, DEHAM, tomorrow, movements[0].departure",
        "SESTO, DEHAM, 0000-01-01T00:00:00+00:01, movements[0].departure",
        "SESTO, DEHAM, 9999-12-31T23:59:59.9999999-05:00, movements[0].departure"
    })
    void names_the_missing_or_malformed_field(String from, String to, String departure, String field) {
        put("BAD-1", voyage(movement(from, to, departure, "2040-01-02T00:00:00Z")))
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"movements\": null}",
                "{\"movements\": []}",
                "{\"movements\": [null]}",
                "{\"movements\": [{}]}",
                "{\"movements\": [7]}",
                "{\"movements\": {\"from\": \"SESTO\"}}"
            })
    void refuses_a_malformed_voyage(String body) {
        put("BAD-1", body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "a%7Cb", "V%C3%841", "_12345678901234567890123456789012345678901234567890"})
    void refuses_a_malformed_voyage_number(String number) {
        given().urlEncodingEnabled(false)
                .body(voyage(FIRST))
                .put("/routing/v1/voyages/" + number)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("voyage_number"));
    }

    @Test
    void refuses_too_many_movements() {
        put("BAD-1", voyage((FIRST + ",").repeat(200) + FIRST))
                .statusCode(400)
                .body("errors[0].field", equalTo("movements"));
    }

    private static ValidatableResponse put(String number, String body) {
        return given().body(body).put("/routing/v1/voyages/" + number).then();
    }

    private static String voyage(String... movements) {
        return "{\"movements\": [" + String.join(",", movements) + "]}";
    }

    private static String movement(String from, String to, String departure, String arrival) {
        return "{\"from\": \"%s\", \"to\": \"%s\", \"departure\": \"%s\", \"arrival\": \"%s\"}"
                .formatted(from, to, departure, arrival);
    }
}
