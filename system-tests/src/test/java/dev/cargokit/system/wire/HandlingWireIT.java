package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/shipping.md, Handling, and the vectors H and X of docs/vectors.md. Each test has a cargo of
/// its own, `{id}` in what it sends.
class HandlingWireIT {

    private static final String INCIDENTS = "POST /handling/v1/incidents";
    private static final String HEADER = "completion_time,tracking_id,voyage,location,event_type\n";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());
    private String id;

    @BeforeEach
    void a_booked_cargo() {
        id = wire.send(
                        "POST /booking/v1/cargos",
                        "{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}")
                .mustBe(201)
                .json()
                .path("tracking_id")
                .asText();
    }

    @AfterEach
    void done() {
        wire.close();
    }

    /// H1, H4, H5, H6: any case, and no check that the voyage calls there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Load    | V100 | CNHKG | Load
            UNLOAD  | V100 | USNYC | Unload
            unload  | V100 | DEHAM | Unload
            claim   | ''   | FIHEL | Claim
            RECEIVE | ''   | usnyc | Receive
            Customs | ''   | SESTO | Customs
            """)
    void takes(String type, String voyage, String location, String kept) {
        var report = report(type, voyage, location, "2026-03-01T12:00:00.5+01:00");

        assertJson(wire.sendChunked(INCIDENTS, report), 200, "{}");
        assertJson(wire.send(INCIDENTS, report, Map.of("Content-Type", "text/plain")), 200, "{}");

        var event = history().getFirst();
        assertEquals(1, history().size());
        assertEquals(5, event.size(), event::toString);
        assertEquals(kept, event.path("event_type").asText());
        assertEquals(location.toUpperCase(), event.path("location").asText());
        assertEquals(voyage, event.path("voyage").asText());
        assertEquals(
                Instant.parse("2026-03-01T11:00:00.5Z"),
                Instant.parse(event.path("completion_time").asText()));
        assertTrue(event.path("completion_time").asText().endsWith("Z"), event::toString);
        Instant.parse(event.path("registration_time").asText());
    }

    /// Each row breaks the rule that it names and all that come after it: fields, cargo, voyage, location, time, claim.
    /// H2, H3, H10 to H13, X3, X4, X7.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOPE | Load    | ''   | ZZZZZ | tomorrow             | 400 | invalid argument        | completion_time
            NOPE | Load    | ''   | ZZZZZ | 2026-03-01           | 400 | invalid argument        | completion_time
            NOPE | Lost    | ''   | ZZZZZ | 2199-01-01T00:00:00Z | 400 | invalid argument        | event_type
            NOPE | Load    | ''   | ' '   | 2199-01-01T00:00:00Z | 400 | invalid argument        | location
            ' '  | Load    | ''   | ZZZZZ | 2199-01-01T00:00:00Z | 400 | invalid argument        | tracking_id
            NOPE | Load    | ''   | ZZZZZ | 2199-01-01T00:00:00Z | 404 | unknown cargo           |
            {id} | Load    | ''   | ZZZZZ | 2199-01-01T00:00:00Z | 422 | voyage required         | voyage
            {id} | Unload  | ''   | ZZZZZ | 2199-01-01T00:00:00Z | 422 | voyage required         | voyage
            {id} | Receive | V100 | ZZZZZ | 2199-01-01T00:00:00Z | 422 | voyage not allowed      | voyage
            {id} | Customs | V100 | ZZZZZ | 2199-01-01T00:00:00Z | 422 | voyage not allowed      | voyage
            {id} | Claim   | V100 | ZZZZZ | 2199-01-01T00:00:00Z | 422 | voyage not allowed      | voyage
            {id} | Load    | XXX  | ZZZZZ | 2199-01-01T00:00:00Z | 422 | unknown voyage          | voyage
            {id} | Load    | V100 | ZZZZZ | 2199-01-01T00:00:00Z | 422 | unknown location        | location
            {id} | Receive | ''   | XXXXX | 2199-01-01T00:00:00Z | 422 | unknown location        | location
            {id} | Load    | V100 | CNHKG | 2199-01-01T00:00:00Z | 422 | completed in the future | completion_time
            {id} | Load    | V100 | CNHKG | 2026-03-03T00:00:00Z | 409 | cargo claimed           |
            {id} | Claim   | ''   | SESTO | 2026-03-03T00:00:00Z | 409 | cargo claimed           |
            {id} | Claim   | ''   | SESTO | 2026-02-01T00:00:00Z | 409 | cargo claimed           |
            """)
    void refuses_in_the_order_of_the_contract(
            String cargo,
            String type,
            String voyage,
            String location,
            String time,
            int status,
            String error,
            String field) {
        assertJson(wire.send(INCIDENTS, report("Receive", "", "CNHKG", "2026-03-01T00:00:00Z")), 200, "{}");
        assertJson(wire.send(INCIDENTS, report("Claim", "", "SESTO", "2026-03-02T00:00:00Z")), 200, "{}");
        var report =
                report(type, voyage, location, time).replace("\"" + id + "\"", "\"" + cargo.replace("{id}", id) + "\"");

        assertProblem(wire.send(INCIDENTS, report), status, error, field);

        assertEquals(2, history().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "nonsense"})
    void refuses_what_is_no_report(String body) {
        assertProblem(wire.send(INCIDENTS, body), 400, "invalid argument", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion_time", "tracking_id", "location", "event_type"})
    void refuses_a_report_without(String field) {
        var report = report("Receive", "", "CNHKG", "2026-03-01T00:00:00Z").replace("\"" + field + "\"", "\"other\"");

        assertProblem(wire.send(INCIDENTS, report), 400, "invalid argument", field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /handling/v1/cargos/NOPE/events    | 404 | unknown cargo
            POST /handling/v1/cargos/{id}/events   | 405 | method not allowed
            GET /handling/v1/incidents             | 405 | method not allowed
            DELETE /handling/v1/incidents          | 405 | method not allowed
            GET /handling/v1/nothing               | 404 | not found
            """)
    void refuses(String request, int status, String error) {
        assertProblem(wire.send(request.replace("{id}", id), ""), status, error, "");
    }

    @Test
    void a_cargo_to_which_nothing_happened_has_an_empty_history() {
        assertJson(wire.get("/handling/v1/cargos/" + id + "/events"), 200, "{\"events\":[]}");
    }

    /// H14, X9: distinct, and by completion time.
    @Test
    void history_is_in_the_order_of_completion_and_has_each_event_once() {
        for (String time : List.of("2026-03-10", "2026-03-05", "2026-03-07", "2026-03-05")) {
            assertJson(wire.send(INCIDENTS, report("Customs", "", "CNHKG", time + "T00:00:00Z")), 200, "{}");
        }

        assertEquals(
                List.of("2026-03-05T00:00:00Z", "2026-03-07T00:00:00Z", "2026-03-10T00:00:00Z"),
                history().stream()
                        .map(event -> event.path("completion_time").asText())
                        .toList());
    }

    /// Rule A9: clocks may be five minutes ahead.
    @Test
    void what_happens_in_the_next_minutes_is_taken() {
        var soon = Instant.now().plusSeconds(200).toString();

        assertJson(wire.send(INCIDENTS, report("Receive", "", "CNHKG", soon)), 200, "{}");
    }

    /// X15: good lines count once, bad ones are named, and the file may come again.
    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/x-ndjson"})
    void a_file_is_taken_line_by_line(String mediaType) {
        boolean csv = mediaType.equals("text/csv");
        var lines = List.of(
                line(csv, "2026-03-01T00:00:00Z", id, "", "CNHKG", "receive"),
                line(csv, "2026-03-03T00:00:00Z", id, "V100", "CNHKG", "Load"),
                line(csv, "not a time", id, "V100", "CNHKG", "Load"),
                line(csv, "2026-03-03T00:00:00Z", "NOPE", "V100", "CNHKG", "Load"),
                line(csv, "2026-03-03T00:00:00Z", id, "", "CNHKG", "Load"),
                line(csv, "2026-03-03T00:00:00Z", id, "V100", "ZZZZZ", "Load"),
                line(csv, "2026-03-09T00:00:00Z", id, "V100", "USNYC", "Unload"));
        var file = (csv ? HEADER : "") + String.join("\n", lines) + "\n";

        var first = upload(mediaType, file).json();
        assertEquals(3, first.path("accepted").asInt(), first::toString);
        assertEquals(0, first.path("duplicates").asInt(), first::toString);
        int before = csv ? 1 : 0;
        assertEquals(
                List.of(
                        (before + 3) + " invalid argument",
                        (before + 4) + " unknown cargo",
                        (before + 5) + " voyage required",
                        (before + 6) + " unknown location"),
                Shipping.elements(first.path("rejected")).stream()
                        .map(line -> line.path("line").asInt() + " "
                                + line.path("error").asText())
                        .toList());
        var again = upload(mediaType, file).json();
        assertEquals(0, again.path("accepted").asInt(), again::toString);
        assertEquals(3, again.path("duplicates").asInt(), again::toString);
        assertEquals(3, history().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv        | '2026-03-01T00:00:00Z,NOPE,,CNHKG,Receive' | 400 | invalid argument
            text/csv        | ''                                         | 400 | invalid argument
            application/xml | <reports/>                                 | 415 | unsupported media type
            """)
    void refuses_what_is_no_file_of_reports(String mediaType, String file, int status, String error) {
        var response = wire.send(INCIDENTS + "/batch", file, Map.of("Content-Type", mediaType));

        assertProblem(response, status, error, "");
    }

    private Response upload(String mediaType, String file) {
        return wire.send(INCIDENTS + "/batch", file, Map.of("Content-Type", mediaType))
                .mustBe(200);
    }

    private static String line(boolean csv, String time, String id, String voyage, String location, String type) {
        return csv ? String.join(",", time, id, voyage, location, type) : json(time, id, voyage, location, type);
    }

    private String report(String type, String voyage, String location, String time) {
        return json(time, id, voyage, location, type);
    }

    private static String json(String time, String id, String voyage, String location, String type) {
        return "{\"completion_time\":\"%s\",\"tracking_id\":\"%s\",\"voyage\":\"%s\",\"location\":\"%s\",\"event_type\":\"%s\"}"
                .formatted(time, id, voyage, location, type);
    }

    private List<JsonNode> history() {
        return Shipping.elements(wire.get("/handling/v1/cargos/" + id + "/events")
                .mustBe(200)
                .json()
                .path("events"));
    }
}
