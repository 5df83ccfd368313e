package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `GET /paths` on the sample.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PathsIT implements OnceReady {

    @Test
    void finds_at_least_three_ways_round_the_world_best_first() {
        JsonPath answer = paths(Map.of("from", "AUMEL", "to", "SESTO"));

        List<List<String>> arrivals = answer.getList("paths.edges.arrival");
        List<Instant> last =
                arrivals.stream().map(List::getLast).map(Instant::parse).toList();
        assertTrue(last.size() >= 3);
        assertEquals(last.stream().sorted().toList(), last);
        assertTrue(last.getFirst().isBefore(Instant.now().plus(Duration.ofDays(90))));
    }

    @Test
    void answers_with_the_members_of_the_contract() {
        given().queryParams(Map.of("from", "CNHKG", "to", "USNYC", "limit", 1))
                .get("/paths")
                .then()
                .statusCode(200)
                .body("paths", hasSize(1))
                .body("paths[0].edges[0].origin", equalTo("CNHKG"))
                .body("paths[0].edges[-1].destination", equalTo("USNYC"))
                .body(
                        "paths[0].edges[0].keySet().sort()",
                        contains("arrival", "departure", "destination", "origin", "voyage"));
    }

    @Test
    void keeps_to_the_times_asked_for() {
        Instant after = Instant.now().plus(Duration.ofDays(100));
        Instant before = after.plus(Duration.ofDays(60));

        JsonPath answer = paths(Map.of(
                "from",
                "SGSIN",
                "to",
                "NLRTM",
                "departing_after",
                after.toString(),
                "arriving_before",
                before.toString()));

        List<List<String>> departures = answer.getList("paths.edges.departure");
        List<List<String>> arrivals = answer.getList("paths.edges.arrival");
        assertTrue(departures.stream()
                .allMatch(edges -> Instant.parse(edges.getFirst()).isAfter(after)));
        assertTrue(arrivals.stream()
                .allMatch(edges -> Instant.parse(edges.getLast()).isBefore(before)));
        assertEquals(5, departures.size());
    }

    @Test
    void departs_in_the_future_when_not_told_otherwise() {
        Instant asked = Instant.now();
        List<List<String>> departures =
                paths(Map.of("from", "DEHAM", "to", "SESTO")).getList("paths.edges.departure");

        assertTrue(departures.stream()
                .allMatch(edges -> Instant.parse(edges.getFirst()).isAfter(asked)));
    }

    @Test
    void is_empty_when_there_is_no_path() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        given().queryParams(Map.of("from", "AUMEL", "to", "SESTO", "arriving_before", tomorrow.toString()))
                .get("/paths")
                .then()
                .statusCode(200)
                .body("paths", empty());
    }

    @Test
    void reads_locodes_in_any_case() {
        String now = Instant.now().toString();

        assertEquals(
                paths(Map.of("from", "CNHKG", "to", "SESTO", "departing_after", now))
                        .getList("paths"),
                paths(Map.of("from", "cnhkg", "to", "sesto", "departing_after", now))
                        .getList("paths"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=CNHKG", "?to=CNHKG", "?from=&to=CNHKG", "?from=%20&to=CNHKG", "?from=CNHKG&to="})
    void refuses_a_question_without_from_or_to(String query) {
        given().urlEncodingEnabled(false)
                .get("/paths" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("invalid argument"))
                .body("errors", hasSize(greaterThanOrEqualTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZ", "X", "CNHKG1", "'; drop table voyage; --", "Ωmega", "CNHKG,SESTO"})
    void refuses_unknown_locations(String locode) {
        refused(Map.of("from", locode, "to", "SESTO"), "from");
        refused(Map.of("from", "SESTO", "to", locode), "to");
    }

    private static void refused(Map<String, String> query, String field) {
        given().queryParams(query)
                .get("/paths")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("error", equalTo("unknown location"))
                .body("errors.field", contains(field));
    }

    @Test
    void refuses_to_go_where_it_starts() {
        given().queryParams(Map.of("from", "SESTO", "to", "sesto"))
                .get("/paths")
                .then()
                .statusCode(422)
                .body("error", equalTo("same origin and destination"));
    }

    @ParameterizedTest
    @CsvSource({
        "departing_after, yesterday",
        "departing_after, 2026-11-20",
        "arriving_before, 2026-13-20T00:00:00Z",
        "arriving_before, +999999999-01-01T00:00:00Z",
        "limit, 0",
        "limit, -1",
        "limit, many",
        "limit, 1.5",
        "limit, 21",
        "limit, 99999999999999999999"
    })
    void names_the_parameter_that_cannot_be_read(String name, String value) {
        given().queryParams(Map.of("from", "CNHKG", "to", "SESTO", name, value))
                .get("/paths")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(name));
    }

    @Test
    void answers_as_many_paths_as_are_asked_for() {
        List<Object> paths =
                paths(Map.of("from", "SGSIN", "to", "NLRTM", "limit", "20")).getList("paths");

        assertTrue(paths.size() > 5 && paths.size() <= 20);
    }

    @Test
    void counts_and_times_its_searches() {
        paths(Map.of("from", "CNHKG", "to", "SESTO"));

        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("routing_search_seconds_bucket"), metrics);
        assertTrue(metrics.matches("(?s).*routing_timetable_voyages(\\{[^}]*})? [1-9].*"), metrics);
    }

    @Test
    void is_ready_with_a_timetable() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'timetable' }.data.version", greaterThanOrEqualTo(1));
    }

    private static JsonPath paths(Map<String, ?> query) {
        return given().queryParams(query)
                .get("/paths")
                .then()
                .statusCode(200)
                .time(lessThan(5000L))
                .body("paths.size()", lessThanOrEqualTo(20))
                .extract()
                .jsonPath();
    }
}
