package dev.cargokit.routing.interfaces;

import static dev.cargokit.kit.test.Management.management;
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

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
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

/// `GET /paths` on the sample data.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PathsIT implements ReadyService {

    @Test
    void finds_at_least_three_paths_best_first() {
        var response = paths(Map.of("from", "AUMEL", "to", "SESTO"));

        List<List<String>> arrivals = response.getList("paths.edges.arrival");
        var last = arrivals.stream().map(List::getLast).map(Instant::parse).toList();
        assertTrue(last.size() >= 3);
        assertEquals(last.stream().sorted().toList(), last);
        assertTrue(last.getFirst().isBefore(Instant.now().plus(Duration.ofDays(90))));
    }

    @Test
    void has_the_members_of_the_contract() {
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
    void respects_departure_and_arrival_limits() {
        var after = Instant.now().plus(Duration.ofDays(100));
        var before = after.plus(Duration.ofDays(60));

        var response = paths(Map.of(
                "from",
                "SGSIN",
                "to",
                "NLRTM",
                "departing_after",
                after.toString(),
                "arriving_before",
                before.toString()));

        List<List<String>> departures = response.getList("paths.edges.departure");
        List<List<String>> arrivals = response.getList("paths.edges.arrival");
        assertTrue(departures.stream()
                .allMatch(edges -> Instant.parse(edges.getFirst()).isAfter(after)));
        assertTrue(arrivals.stream()
                .allMatch(edges -> Instant.parse(edges.getLast()).isBefore(before)));
        assertEquals(5, departures.size());
    }

    @Test
    void departs_in_the_future_by_default() {
        var before = Instant.now();
        List<List<String>> departures =
                paths(Map.of("from", "DEHAM", "to", "SESTO")).getList("paths.edges.departure");

        assertTrue(departures.stream()
                .allMatch(edges -> Instant.parse(edges.getFirst()).isAfter(before)));
    }

    @Test
    void is_empty_when_there_is_no_path() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));

        given().queryParams(Map.of("from", "AUMEL", "to", "SESTO", "arriving_before", tomorrow.toString()))
                .get("/paths")
                .then()
                .statusCode(200)
                .body("paths", empty());
    }

    @Test
    void accepts_locodes_in_any_case() {
        var now = Instant.now().toString();

        assertEquals(
                paths(Map.of("from", "CNHKG", "to", "SESTO", "departing_after", now))
                        .getList("paths"),
                paths(Map.of("from", "cnhkg", "to", "sesto", "departing_after", now))
                        .getList("paths"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=CNHKG", "?to=CNHKG", "?from=&to=CNHKG", "?from=%20&to=CNHKG", "?from=CNHKG&to="})
    void refuses_a_request_without_from_or_to(String query) {
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
    void refuses_equal_origin_and_destination() {
        given().queryParams(Map.of("from", "SESTO", "to", "sesto"))
                .get("/paths")
                .then()
                .statusCode(422)
                .body("error", equalTo("same origin and destination"));
    }

    @ParameterizedTest
    @CsvSource({
        "departing_after, yesterday",
        "departing_after, 9999-12-31T23:59:59.9999999-05:00",
        "arriving_before, 0000-01-01T00:00:00+00:01",
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
    void names_the_malformed_parameter(String name, String value) {
        given().queryParams(Map.of("from", "CNHKG", "to", "SESTO", name, value))
                .get("/paths")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(name));
    }

    @Test
    void respects_the_limit() {
        List<Object> paths =
                paths(Map.of("from", "SGSIN", "to", "NLRTM", "limit", "20")).getList("paths");

        assertTrue(paths.size() > 5 && paths.size() <= 20);
    }

    @Test
    void counts_and_times_its_searches() {
        paths(Map.of("from", "CNHKG", "to", "SESTO"));

        String metrics =
                management().get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(metrics.contains("routing_search_seconds_bucket"), metrics);
        assertTrue(metrics.matches("(?s).*routing_timetable_voyages(\\{[^}]*})? [1-9].*"), metrics);
    }

    @Test
    void is_ready_with_a_timetable() {
        management()
                .get("/q/health/ready")
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
