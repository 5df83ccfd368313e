package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The check of an itinerary before booking assigns it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LegCheckIT implements ReadyService {

    @Test
    void accepts_its_own_paths() {
        JsonPath found = given().queryParams(Map.of("from", "AUMEL", "to", "SESTO"))
                .get("/paths")
                .jsonPath();
        List<Map<String, String>> edges = found.getList("paths[0].edges");
        List<Map<String, String>> legs = edges.stream()
                .map(edge -> leg(
                        edge.get("voyage"),
                        edge.get("origin"),
                        edge.get("destination"),
                        edge.get("departure"),
                        edge.get("arrival")))
                .collect(Collectors.toList());

        check(legs)
                .statusCode(200)
                .body("refused", empty())
                .body("legs", hasSize(legs.size()))
                .body("legs.transfer", everyItem(equalTo("PT12H")));
    }

    @Test
    void knows_the_positions_of_the_calls_and_the_version_of_the_schedule() {
        String two = "2046-01-02T00:00:00Z", three = "2046-01-03T00:00:00Z", six = "2046-01-06T00:00:00Z";
        given().body("""
                {"movements": [
                  {"from": "DEHAM", "to": "SESTO", "departure": "2046-01-01T00:00:00Z", "arrival": "%s"},
                  {"from": "SESTO", "to": "FIHEL", "departure": "%s", "arrival": "2046-01-04T00:00:00Z"},
                  {"from": "FIHEL", "to": "DEHAM", "departure": "2046-01-05T00:00:00Z", "arrival": "%s"}]}
                """.formatted(two, three, six))
                .put("/routing/v1/voyages/LEG.1")
                .then()
                .statusCode(201);
        given().body("{\"location\": \"FIHEL\", \"reason\": \"Ice\"}")
                .post("/routing/v1/voyages/LEG.1/omit_call")
                .then()
                .statusCode(200);

        check(List.of(leg("LEG.1", "SESTO", "DEHAM", three, six)))
                .body("legs[0].load_call", equalTo(1))
                .body("legs[0].unload_call", equalTo(3))
                .body("legs[0].version", equalTo(2));

        given().body("{\"reason\": \"Ice\"}")
                .post("/routing/v1/voyages/LEG.1/cancel")
                .then()
                .statusCode(200);
        check(List.of(leg("LEG.1", "SESTO", "DEHAM", three, six)))
                .body("refused.error", contains("not sailed"))
                .body("legs", empty());
    }

    @Test
    void names_unknown_voyages_and_legs_that_are_not_in_the_timetable() {
        JsonPath voyage = given().get("/routing/v1/voyages/V400").jsonPath();
        var departure = voyage.getString("voyage.movements[0].departure");
        var arrival = voyage.getString("voyage.movements[0].arrival");

        check(List.of(
                        leg("V404", "DEHAM", "SESTO", departure, arrival),
                        leg("V400", "DEHAM", "SESTO", departure, arrival),
                        leg("V400", "SESTO", "DEHAM", departure, arrival),
                        leg("V400", "DEHAM", "SESTO", departure, "2040-01-01T00:00:00Z"),
                        leg("no voyage", "DEHAM", "SESTO", departure, arrival),
                        leg("V400", "nowhere", "", departure, arrival)))
                .statusCode(200)
                .body("refused.leg", contains(0, 2, 3, 4, 5))
                .body(
                        "refused.error",
                        contains("unknown voyage", "not sailed", "not sailed", "unknown voyage", "not sailed"));
    }

    @Test
    void accepts_an_empty_list() {
        check(List.of()).statusCode(200).body("refused", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"legs\": [null]}", "{\"legs\": [{\"voyage_number\": \"V400\"}]}"})
    void refuses_a_malformed_body(String body) {
        given().body(body).post("/routing/internal/legs/check").then().statusCode(400);
    }

    private static ValidatableResponse check(List<Map<String, String>> legs) {
        return given().contentType("application/json")
                .body(Map.of("legs", legs))
                .post("/routing/internal/legs/check")
                .then();
    }

    private static Map<String, String> leg(String voyage, String from, String to, String load, String unload) {
        return Map.of("voyage_number", voyage, "from", from, "to", to, "load_time", load, "unload_time", unload);
    }
}
