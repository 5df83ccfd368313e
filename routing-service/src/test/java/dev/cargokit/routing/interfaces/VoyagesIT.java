package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads voyages of the sample data; [VoyageChangesIT] writes.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VoyagesIT implements ReadyService {

    @Test
    void shows_a_voyage() {
        given().get("/routing/v1/voyages/V400")
                .then()
                .statusCode(200)
                .body("voyage.voyage_number", equalTo("V400"))
                .body("voyage.movements.from", equalTo(List.of("DEHAM", "SESTO", "FIHEL")))
                .body("voyage.movements.to", equalTo(List.of("SESTO", "FIHEL", "DEHAM")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V999", "v400", "%20", "a%27%20or%201=1", "123456789012345678901"})
    void responds_404_for_an_unknown_voyage(String number) {
        given().urlEncodingEnabled(false)
                .get("/routing/v1/voyages/" + number)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("unknown voyage"));
    }

    @Test
    void lists_voyages_page_by_page_in_order_of_departure() {
        var lastMonth = Instant.now().plus(Duration.ofDays(335)).toString();
        var numbers = new ArrayList<String>();
        var departures = new ArrayList<Instant>();
        var next = Optional.of("");
        while (next.isPresent()) {
            var page = page(Map.of("departing_after", lastMonth, "limit", "100", "after", next.get()));
            numbers.addAll(page.getList("voyages.voyage_number"));
            departures.addAll(page.<String>getList("voyages.collect { it.movements[0].departure }").stream()
                    .map(Instant::parse)
                    .toList());
            next = Optional.ofNullable(page.getString("next"));
        }

        assertTrue(numbers.size() > 200);
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        assertEquals(departures.stream().sorted().toList(), departures);
    }

    @Test
    void lists_voyages_that_depart_after_a_time() {
        var time = Instant.now().plusSeconds(5_000_000);

        List<String> departures = page(Map.of("departing_after", time.toString(), "limit", "5"))
                .getList("voyages.collect { it.movements[0].departure }");

        assertEquals(5, departures.size());
        assertTrue(departures.stream().map(Instant::parse).allMatch(time::isBefore));
    }

    @Test
    void lists_voyages_that_depart_from_a_port_after_a_time() {
        var time = Instant.now();

        var page = page(Map.of("departing_after", time.toString(), "from", "segot", "limit", "20"));

        List<List<Map<String, String>>> movements = page.getList("voyages.movements");
        assertEquals(20, movements.size());
        assertTrue(movements.stream()
                .allMatch(voyage -> voyage.stream()
                        .anyMatch(movement -> movement.get("from").equals("SEGOT")
                                && Instant.parse(movement.get("departure")).isAfter(time))));
        assertTrue(movements.stream()
                .anyMatch(voyage ->
                        Instant.parse(voyage.getFirst().get("departure")).isBefore(time)));
    }

    @Test
    void lists_fifty_without_a_limit() {
        given().get("/routing/v1/voyages").then().statusCode(200).body("voyages", hasSize(50));
    }

    @Test
    void has_no_next_on_the_last_page() {
        given().queryParam("departing_after", "2100-01-01T00:00:00Z")
                .get("/routing/v1/voyages")
                .then()
                .statusCode(200)
                .body("voyages", hasSize(0))
                .body("next", nullValue())
                .body("keySet()", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "nonsense!", "YWJj", "LTEgVjE", "OTk5OTk5OTk5OTk5OTk5IFYx"})
    void refuses_a_malformed_cursor(String cursor) {
        given().urlEncodingEnabled(false)
                .get("/routing/v1/voyages?after=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", endsWith("after"));
    }

    @Test
    void refuses_an_unknown_port() {
        given().queryParam("from", "ZZZZZ")
                .get("/routing/v1/voyages")
                .then()
                .statusCode(422)
                .body("error", equalTo("unknown location"))
                .body("errors[0].field", equalTo("from"));
    }

    private static JsonPath page(Map<String, String> query) {
        return given().queryParams(query)
                .get("/routing/v1/voyages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
