package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/contracts/shipping.md, Routing and the sample's timetable.
class RoutingWireIT {

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());

    @AfterEach
    void done() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AUMEL, SESTO",
        "SESTO, CNHKG",
        "CNHKG, USNYC",
        "USDAL, FIHEL",
        "cnsha, segot",
        "USCHI, CNHGH",
        "JNTKO, NLRTM"
    })
    void paths_connect_run_forward_and_the_earliest_arrival_comes_first(String from, String to) {
        var paths = edgesOfPaths("/paths?from=" + from + "&to=" + to);

        assertFalse(paths.isEmpty());
        for (var edges : paths) {
            assertEquals(from.toUpperCase(), edges.getFirst().path("origin").asText());
            assertEquals(to.toUpperCase(), edges.getLast().path("destination").asText());
            assertSound(edges);
        }
        var arrivals =
                paths.stream().map(edges -> time(edges.getLast(), "arrival")).toList();
        assertEquals(arrivals.stream().sorted().toList(), arrivals);
        assertTrue(arrivals.getFirst().isBefore(Instant.now().plus(Duration.ofDays(90))), arrivals::toString);
    }

    private static void assertSound(List<JsonNode> edges) {
        for (int i = 0; i < edges.size(); i++) {
            assertTrue(time(edges.get(i), "departure").isBefore(time(edges.get(i), "arrival")), edges::toString);
            assertEquals(5, edges.get(i).size(), edges::toString);
            if (i > 0) {
                assertEquals(edges.get(i - 1).path("destination"), edges.get(i).path("origin"));
                assertFalse(time(edges.get(i), "departure").isBefore(time(edges.get(i - 1), "arrival")));
            }
        }
    }

    /// Each edge is a movement of a voyage, or several successive ones.
    @Test
    void every_edge_is_sailed() {
        for (var edges : edgesOfPaths("/paths?from=AUMEL&to=SESTO&limit=3")) {
            for (JsonNode edge : edges) {
                var movements = Shipping.elements(
                        wire.get("/routing/v1/voyages/" + edge.path("voyage").asText())
                                .mustBe(200)
                                .json()
                                .path("voyage")
                                .path("movements"));
                assertTrue(movements.stream()
                        .anyMatch(movement -> movement.path("from").equals(edge.path("origin"))
                                && movement.path("departure").equals(edge.path("departure"))));
                assertTrue(movements.stream()
                        .anyMatch(movement -> movement.path("to").equals(edge.path("destination"))
                                && movement.path("arrival").equals(edge.path("arrival"))));
            }
        }
    }

    @Test
    void paths_keep_to_the_times_and_the_number_asked_for() {
        var after = Instant.now().plus(Duration.ofDays(40));
        var before = after.plus(Duration.ofDays(80));

        var paths = edgesOfPaths(
                "/paths?from=CNHKG&to=SESTO&limit=2&departing_after=" + after + "&arriving_before=" + before);

        assertEquals(2, paths.size());
        paths.forEach(edges -> {
            assertTrue(time(edges.getFirst(), "departure").isAfter(after));
            assertTrue(time(edges.getLast(), "arrival").isBefore(before));
        });
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertJson(wire.get("/paths?from=AUMEL&to=SESTO&arriving_before=" + tomorrow), 200, "{\"paths\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET /paths?to=SESTO                                          |               | 400 | invalid argument | from
            GET /paths?from=SESTO                                        |               | 400 | invalid argument | to
            GET /paths?from=&to=SESTO                                    |               | 400 | invalid argument | from
            GET /paths?from=%20&to=SESTO                                 |               | 400 | invalid argument | from
            GET /paths?from=ZZZZZ&to=SESTO                               |               | 422 | unknown location | from
            GET /paths?from=SESTO&to=ZZZZZ                               |               | 422 | unknown location | to
            GET /paths?from=SESTO&to=CNHKG&departing_after=tomorrow      |               | 400 | invalid argument | departing_after
            GET /paths?from=SESTO&to=CNHKG&arriving_before=2026-01-01    |               | 400 | invalid argument | arriving_before
            GET /paths?from=SESTO&to=CNHKG&limit=0                       |               | 400 | invalid argument | limit
            POST /paths                                                  | {}            | 405 | method not allowed |
            GET /routing/v1/voyages?limit=none                           |               | 400 | invalid argument | limit
            GET /routing/v1/voyages?after=nonsense!                      |               | 400 | invalid argument | after
            GET /routing/v1/voyages?departing_after=now                  |               | 400 | invalid argument | departing_after
            GET /routing/v1/voyages?from=ZZZZZ                           |               | 422 | unknown location | from
            GET /routing/v1/voyages/V999                                 |               | 404 | unknown voyage   |
            DELETE /routing/v1/voyages/V100                              |               | 405 | method not allowed |
            PUT /routing/v1/voyages/W1                                   | {}            | 400 | invalid argument | movements
            PUT /routing/v1/voyages/W1                                   | {"movements":[]} | 400 | invalid argument | movements
            PUT /routing/v1/voyages/W1                                   | {             | 400 | invalid argument |
            """)
    void refuses(String request, String body, int status, String error, String fields) {
        assertProblem(wire.send(request, body), status, error, fields);
    }

    /// Rule A3: V7, V9 and the voyages of the reference that departed before they arrived.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            SESTO DEHAM 2040-01-02 2040-01-03, DEHAM NLRTM 2040-01-02 2040-01-05 | 422 | unsound schedule | movements[1].departure
            SESTO DEHAM 2040-01-02 2040-01-03, NLRTM SESTO 2040-01-04 2040-01-05 | 422 | unsound schedule | movements[1].from
            SESTO SESTO 2040-01-02 2040-01-03                                    | 422 | unsound schedule | movements[0].to
            SESTO DEHAM 2040-01-02 2040-01-02                                    | 422 | unsound schedule | movements[0].arrival
            SESTO DEHAM 2040-01-02 2040-01-01                                    | 422 | unsound schedule | movements[0].arrival
            ZZZZZ DEHAM 2040-01-02 2040-01-03                                    | 422 | unknown location | movements[0].from
            """)
    void refuses_a_schedule_that_nobody_can_sail(String movements, int status, String error, String field) {
        var voyage = Voyage.of("WIRE-BAD", movements);

        assertProblem(wire.send("PUT /routing/v1/voyages/WIRE-BAD", voyage), status, error, field);
        assertProblem(wire.get("/routing/v1/voyages/WIRE-BAD"), 404, "unknown voyage", "");
    }

    @Test
    void a_voyage_is_made_and_changed() {
        var number = Voyage.number("PUT");
        var first = Voyage.of(number, "SESTO DEHAM 2040-01-02 2040-01-03");
        var second = Voyage.of(number, "SESTO DEHAM 2040-01-02 2040-01-04, DEHAM NLRTM 2040-01-05 2040-01-06");

        assertJson(wire.send("PUT /routing/v1/voyages/" + number, first), 201, "{\"voyage\":" + first + "}");
        assertJson(wire.send("PUT /routing/v1/voyages/" + number, second), 200, "{\"voyage\":" + second + "}");

        assertJson(wire.get("/routing/v1/voyages/" + number), 200, "{\"voyage\":" + second + "}");
        var paths = edgesOfPaths("/paths?from=SESTO&to=NLRTM&departing_after=2040-01-01T00:00:00Z");
        assertEquals(number, paths.getFirst().getFirst().path("voyage").asText());
    }

    @Test
    void voyages_are_listed_page_by_page_in_order_of_departure() {
        var after = Instant.now().plus(Duration.ofDays(350));
        var numbers = new ArrayList<String>();
        var departures = new ArrayList<Instant>();
        var next = "";
        do {
            var page = wire.get("/routing/v1/voyages?limit=100&departing_after=" + after + "&after=" + next)
                    .mustBe(200)
                    .json();
            Shipping.elements(page.path("voyages")).forEach(voyage -> {
                numbers.add(voyage.path("voyage_number").asText());
                departures.add(time(voyage.path("movements").path(0), "departure"));
            });
            next = page.path("next").asText();
        } while (!next.isEmpty());

        assertTrue(numbers.size() > 100, () -> numbers.size() + " voyages");
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        assertEquals(departures.stream().sorted().toList(), departures);
    }

    @Test
    void the_original_voyages_are_among_the_sample() {
        assertEquals(List.of("CNHKG", "JNTKO", "USNYC"), ports("V100"));
        assertEquals(List.of("JNTKO", "NLRTM", "DEHAM", "AUMEL", "JNTKO"), ports("V300"));
        assertEquals(List.of("DEHAM", "SESTO", "FIHEL", "DEHAM"), ports("V400"));
    }

    private List<String> ports(String voyage) {
        var movements = Shipping.elements(wire.get("/routing/v1/voyages/" + voyage)
                .mustBe(200)
                .json()
                .path("voyage")
                .path("movements"));
        var ports = new ArrayList<>(List.of(movements.getFirst().path("from").asText()));
        movements.forEach(movement -> ports.add(movement.path("to").asText()));
        return ports;
    }

    private List<List<JsonNode>> edgesOfPaths(String question) {
        return Shipping.elements(wire.get(question).mustBe(200).json().path("paths")).stream()
                .map(path -> Shipping.elements(path.path("edges")))
                .toList();
    }

    private static Instant time(JsonNode holder, String member) {
        return Instant.parse(holder.path(member).asText());
    }
}
