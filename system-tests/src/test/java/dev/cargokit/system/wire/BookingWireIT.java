package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.container.ContainerSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/shipping.md, Booking: what is asked and refused; what becomes of a cargo is in [CargoWireIT].
class BookingWireIT {

    private static final String CARGOS = "/booking/v1/cargos";
    private static final String BOOK =
            "{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());

    @AfterEach
    void done() {
        wire.close();
    }

    /// C1 and B1: a new cargo as it is shown.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"origin":"CNHKG","destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}
            {"origin":"cnhkg","destination":"sesTO","arrival_deadline":"2099-01-01T02:00:00+02:00","colour":"red"}
            """)
    void a_new_cargo_is_booked_and_shown(String order) {
        var booked = wire.sendChunked("POST " + CARGOS, order).mustBe(201);
        var id = booked.json().path("tracking_id").asText();

        assertTrue(id.matches("[0-9A-F]{8}"), id);
        assertEquals(1, booked.json().size());
        assertEquals(CARGOS + "/" + id, booked.header("Location").orElseThrow().replaceAll("^https?://[^/]*", ""));
        var shown = wire.get(CARGOS + "/" + id);
        assertTrue(shown.header("ETag").isPresent());
        assertJson(shown, 200, """
                {"cargo":{"tracking_id":"%s","origin":"CNHKG","destination":"SESTO",
                  "arrival_deadline":"2099-01-01T00:00:00Z","routed":false,"misrouted":false,"misdirected":false,
                  "routing_status":"not_routed","transport_status":"not_received","last_known_location":null,
                  "current_voyage":null,"planned_arrival":null,"eta":null,"next_expected_activity":null,
                  "risks":[]}}""".formatted(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {                                                                                          | 400 | invalid argument            |
            []                                                                                         | 400 | invalid argument            |
            {}                                                                                         | 400 | invalid argument            | arrival_deadline destination origin
            {"origin":"SESTO"}                                                                         | 400 | invalid argument            | arrival_deadline destination
            {"origin":" ","destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}             | 400 | invalid argument            | origin
            {"origin":5,"destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}               | 400 | invalid argument            | origin
            {"origin":"CNHKG","destination":"SESTO","arrival_deadline":"tomorrow"}                     | 400 | invalid argument            | arrival_deadline
            {"origin":"CNHKG","destination":"SESTO","arrival_deadline":"2099-01-01"}                   | 400 | invalid argument            | arrival_deadline
            {"origin":"CNHKG","destination":"SESTO","arrival_deadline":4070908800}                     | 400 | invalid argument            | arrival_deadline
            {"origin":"CNHKG","destination":"NOWHR","arrival_deadline":"2099-01-01T00:00:00Z"}         | 422 | unknown location            | destination
            {"origin":"22AAA","destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}         | 422 | unknown location            | origin
            {"origin":"USNYCX","destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}        | 422 | unknown location            | origin
            {"origin":"AA111","destination":"SESTO","arrival_deadline":"2099-01-01T00:00:00Z"}         | 422 | unknown location            | origin
            {"origin":"SESTO","destination":"sesto","arrival_deadline":"2099-01-01T00:00:00Z"}         | 422 | invalid route specification | destination
            {"origin":"CNHKG","destination":"SESTO","arrival_deadline":"2009-03-18T00:00:00Z"}         | 422 | invalid route specification | arrival_deadline
            """)
    void refuses_what_cannot_be_booked(String order, int status, String error, String fields) {
        assertProblem(wire.send("POST " + CARGOS, order), status, error, fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET /booking/v1/cargos/NOPE                                  |                           | 404 | unknown cargo    |
            GET /booking/v1/cargos/ftl456                                |                           | 404 | unknown cargo    |
            GET /booking/v1/cargos/NOPE/events                           |                           | 404 | unknown cargo    |
            GET /booking/v1/cargos/NOPE/request_routes                   |                           | 404 | unknown cargo    |
            POST /booking/v1/cargos/NOPE/change_destination              | {"destination":"SESTO"}   | 404 | unknown cargo    |
            POST /booking/v1/cargos/NOPE/change_arrival_deadline         | {"arrival_deadline":"2099-01-01T00:00:00Z"} | 404 | unknown cargo |
            POST /booking/v1/cargos/FTL456/change_destination            | {"destination":""}        | 400 | invalid argument | destination
            POST /booking/v1/cargos/FTL456/change_destination            | {"destination":"NOWHR"}   | 422 | unknown location | destination
            POST /booking/v1/cargos/FTL456/change_destination            | {"destination":"AUMEL"}   | 422 | invalid route specification | destination
            POST /booking/v1/cargos/FTL456/change_arrival_deadline       | {"arrival_deadline":"soon"} | 400 | invalid argument | arrival_deadline
            POST /booking/v1/cargos/FTL456/change_arrival_deadline       | {"arrival_deadline":"2009-01-01T00:00:00Z"} | 422 | invalid route specification | arrival_deadline
            POST /booking/v1/cargos/FTL456/assign_to_route               | {}                        | 400 | invalid argument | legs
            POST /booking/v1/cargos/FTL456/assign_to_route               | {"legs":[]}               | 400 | invalid argument | legs
            POST /booking/v1/cargos/FTL456/assign_to_route               | {"legs":[{"voyage_number":"V1","from":" ","to":"SESTO","load_time":"2030-01-01T00:00:00Z","unload_time":"2030-01-09T00:00:00Z"}]} | 400 | invalid argument | legs[0].from
            GET /booking/v1/cargos/FTL456/request_routes?limit=0         |                           | 400 | invalid argument | limit
            GET /booking/v1/cargos?limit=0                               |                           | 400 | invalid argument | limit
            GET /booking/v1/cargos?limit=201                             |                           | 400 | invalid argument | limit
            GET /booking/v1/cargos?after=!!                              |                           | 400 | invalid argument | after
            GET /booking/v1/cargos?status=lost                           |                           | 400 | invalid argument | status
            DELETE /booking/v1/cargos/FTL456                             |                           | 405 | method not allowed |
            POST /booking/v1/cargos                                      |                           | 400 | invalid argument |
            PUT /booking/v1/cargos                                       | {}                        | 405 | method not allowed |
            GET /booking/v1/cargos/FTL456/assign_to_route                |                           | 405 | method not allowed |
            GET /booking/v1/nothing                                      |                           | 404 | not found        |
            """)
    void refuses(String request, String body, int status, String error, String fields) {
        assertProblem(wire.send(request, body), status, error, fields);
    }

    @Test
    void lists_page_by_page_newest_first_and_each_once() {
        var booked = List.of(book(), book(), book());
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = wire.get(CARGOS + "?limit=7&after=" + next).mustBe(200).json();
            assertTrue(page.path("cargos").size() <= 7);
            Shipping.elements(page.path("cargos")).forEach(cargo -> seen.add(id(cargo)));
            next = page.path("next").asText();
        } while (!next.isEmpty());

        assertEquals(booked.reversed(), seen.subList(0, 3));
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.containsAll(List.of("FTL456", "ABC123")));
        assertTrue(wire.get(CARGOS).json().path("cargos").size() <= 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_routed", "routed", "misrouted", "misdirected", "claimed"})
    void lists_those_of_one_status(String status) {
        var cargos = Shipping.elements(wire.get(CARGOS + "?limit=200&status=" + status)
                .mustBe(200)
                .json()
                .path("cargos"));

        for (JsonNode cargo : cargos) {
            boolean fits = switch (status) {
                case "misdirected" -> cargo.path("misdirected").asBoolean();
                case "claimed" -> cargo.path("transport_status").asText().equals("claimed");
                default -> cargo.path("routing_status").asText().equals(status);
            };
            assertTrue(fits, cargo::toString);
        }
    }

    @Test
    void the_same_key_is_one_booking() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = wire.send("POST " + CARGOS, BOOK, key).mustBe(201);
        var again = wire.send("POST " + CARGOS, BOOK, key).mustBe(201);

        assertEquals(first.json(), again.json());
        assertEquals(first.header("Location"), again.header("Location"));
        assertProblem(
                wire.send("POST " + CARGOS, BOOK.replace("2099", "2098"), key),
                422,
                "idempotency key reused",
                "Idempotency-Key");
        assertNotEquals(
                first.json(), wire.send("POST " + CARGOS, BOOK).mustBe(201).json());
    }

    @Test
    void a_change_is_made_to_the_version_that_the_client_has_seen() {
        var cargo = CARGOS + "/" + book();
        var seen = wire.get(cargo).header("ETag").orElseThrow();
        var change = "{\"destination\":\"FIHEL\"}";

        var changed = wire.send("POST " + cargo + "/change_destination", change, Map.of("If-Match", seen));
        assertJson(changed, 200, "{}");
        assertNotEquals(seen, changed.header("ETag").orElseThrow());
        assertEquals(changed.header("ETag"), wire.get(cargo).header("ETag"));
        var stale = wire.send("POST " + cargo + "/change_destination", change, Map.of("If-Match", seen));
        assertProblem(stale, 412, "stale version", null);
    }

    /// The sample data: the places of the originals, and at least a hundred more.
    @Test
    void locations_are_sorted_and_complete() {
        var locations = Shipping.elements(
                wire.get("/booking/v1/locations").mustBe(200).json().path("locations"));
        var locodes =
                locations.stream().map(place -> place.path("locode").asText()).toList();

        assertEquals(locodes.stream().sorted().toList(), locodes);
        assertTrue(locodes.size() >= 113, () -> locodes.size() + " locations");
        for (JsonNode place : locations) {
            assertEquals(5, place.size(), place::toString);
            assertTrue(place.path("locode").asText().matches("[A-Z]{2}[A-Z2-9]{3}"), place::toString);
            assertFalse(place.path("name").asText().isBlank(), place::toString);
            assertTrue(Math.abs(place.path("latitude").asDouble(99)) <= 90, place::toString);
            assertTrue(Math.abs(place.path("longitude").asDouble(199)) <= 180, place::toString);
        }
        assertEquals(
                wire.get("/routing/v1/locations")
                        .mustBe(200)
                        .json()
                        .path("locations")
                        .findValuesAsText("locode"),
                locodes);
    }

    @ParameterizedTest
    @CsvSource({
        "SESTO, Stockholm", "AUMEL, Melbourne", "CNHKG, Hongkong", "JNTKO, Tokyo", "NLRTM, Rotterdam", "DEHAM, Hamburg",
        "USNYC, New York", "USCHI, Chicago", "FIHEL, Helsinki", "USDAL, Dallas", "CNHGH, Hangzhou", "SEGOT, Gothenburg",
        "CNSHA, Shanghai"
    })
    void the_places_of_the_originals_have_their_names(String locode, String name) {
        var place = Shipping.elements(wire.get("/booking/v1/locations").json().path("locations")).stream()
                .filter(location -> location.path("locode").asText().equals(locode))
                .findFirst()
                .orElseThrow();

        assertEquals(name, place.path("name").asText());
    }

    @ParameterizedTest
    @CsvSource({"FTL456, AUMEL, SESTO", "ABC123, SESTO, CNHKG"})
    void the_sample_cargos_are_there(String id, String origin, String destination) {
        var cargo = wire.get(CARGOS + "/" + id).mustBe(200).json().path("cargo");

        assertEquals(origin, cargo.path("origin").asText());
        assertEquals(destination, cargo.path("destination").asText());
        assertFalse(cargo.path("routed").asBoolean());
    }

    private String book() {
        return id(wire.send("POST " + CARGOS, BOOK).mustBe(201).json());
    }

    private static String id(JsonNode holder) {
        return holder.path("tracking_id").asText();
    }
}
