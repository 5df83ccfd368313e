package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Api.events;
import static dev.cargokit.handling.interfaces.Api.report;
import static dev.cargokit.handling.interfaces.Api.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract's "Handling", request by request.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class IncidentIT implements ReadyService {

    private static final String TIME = "2026-03-01T12:00:00Z";

    @Test
    void registers_an_event() {
        report("IN0001", "LOAD", "V100", "cnhkg", "2026-03-01T12:00:00.5+01:00")
                .statusCode(200)
                .contentType("application/json")
                .body("size()", equalTo(0));

        events("IN0001")
                .statusCode(200)
                .body("events.event_type", contains("Load"))
                .body("events.location", contains("CNHKG"))
                .body("events.voyage", contains("V100"))
                .body("events.completion_time", contains("2026-03-01T11:00:00.500Z"));
    }

    @Test
    void stores_the_same_event_once() {
        report("IN0002", "Receive", "", "CNHKG", TIME).statusCode(200);
        report("IN0002", "receive", "", "CNHKG", "2026-03-01T13:00:00+01:00").statusCode(200);

        events("IN0002").body("events.size()", equalTo(1));
    }

    @Test
    void lists_events_in_the_order_of_completion() {
        report("IN0003", "Unload", "V100", "USNYC", "2026-03-09T00:00:00Z").statusCode(200);
        report("IN0003", "Load", "V100", "CNHKG", "2026-03-03T00:00:00Z").statusCode(200);
        report("IN0003", "Receive", "", "CNHKG", "2026-03-01T00:00:00Z").statusCode(200);

        events("IN0003")
                .body("events.event_type", contains("Receive", "Load", "Unload"))
                .body("events.voyage", contains("", "V100", "V100"));
    }

    @Test
    void lists_no_events_of_a_new_cargo() {
        events("IN0004").statusCode(200).body("events", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOPE", "no such cargo", "a\u0000b", "Ü", "%2e%2e"})
    void responds_404_for_an_unknown_cargo(String id) {
        events(id).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"completion_time", "tracking_id", "location", "event_type"})
    void refuses_a_report_without(String field) {
        var report = Api.json("IN0005", "Receive", "", "CNHKG", TIME);

        send(report.replace('"' + field + '"', "\"other\""))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("invalid argument"))
                .body("errors.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"\"",
                "{",
                "{\"completion_time\":\"tomorrow\"}",
                "{\"completion_time\":\"2026-03-01\"}",
                "{\"completion_time\":5,\"tracking_id\":\"IN0006\",\"location\":\"CNHKG\",\"event_type\":\"Load\"}",
                "{\"completion_time\":\"2026-03-01T12:00:00Z\",\"tracking_id\":7}",
            })
    void refuses_a_malformed_report(String body) {
        send(body).statusCode(400).body("error", equalTo("invalid argument"));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', Receive, '', CNHKG, 2026-03-01T12:00:00Z, tracking_id",
        "IN0007, Receive, '', ' ', 2026-03-01T12:00:00Z, location",
        "IN0007, Lost, '', CNHKG, 2026-03-01T12:00:00Z, event_type",
        "IN0007, 'Load ', V100, CNHKG, 2026-03-01T12:00:00Z, event_type",
        "IN0007, Receive, '', CNHKG, 0001-01-01T00:00:00Z, completion_time",
        "IN0007, Receive, '', CNHKG, 0000-01-01T00:00:00+00:01, completion_time",
        "IN0007, Receive, '', CNHKG, 9999-12-31T23:59:59.9999999-05:00, completion_time",
    })
    void refuses_a_malformed_field(
            String cargo, String type, String voyage, String location, String time, String field) {
        report(cargo, type, voyage, location, time).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void refuses_codes_that_are_too_long() {
        report("X".repeat(65), "Receive", "", "CNHKG", TIME).statusCode(400);
    }

    @Test
    void refuses_a_body_that_is_too_large() {
        send(" ".repeat(70_000) + "{}").statusCode(413).body("error", equalTo("body too large"));
    }

    /// Each case breaks the rule that it names and all that come after it.
    @ParameterizedTest
    @CsvSource({
        "NOPE, Load, '', NOWHERE, 400, invalid argument, ''",
        "NOPE, Load, '', NOWHERE, 404, unknown cargo, 2199-01-01T00:00:00Z",
        "'../x', Load, '', NOWHERE, 404, unknown cargo, 2199-01-01T00:00:00Z",
        "IN0008, Load, '', NOWHERE, 422, voyage required, 2199-01-01T00:00:00Z",
        "IN0008, Claim, XXX, NOWHERE, 422, voyage not allowed, 2199-01-01T00:00:00Z",
        "IN0008, Load, XXX, NOWHERE, 422, unknown voyage, 2199-01-01T00:00:00Z",
        "IN0008, Load, '../V100', NOWHERE, 422, unknown voyage, 2199-01-01T00:00:00Z",
        "IN0008, Load, V100, NOWHERE, 422, unknown location, 2199-01-01T00:00:00Z",
        "IN0008, Load, V100, CNHGH, 422, unknown location, 2199-01-01T00:00:00Z",
        "IN0008, Load, V100, CNHKG, 422, completed in the future, 2199-01-01T00:00:00Z",
        "IN0008, Load, V100, CNHKG, 409, cargo claimed, 2026-03-02T00:00:00Z",
    })
    void checks_in_the_order_of_the_contract(
            String cargo, String type, String voyage, String location, int status, String error, String time) {
        report("IN0008", "Claim", "", "SESTO", TIME).statusCode(200);

        report(cargo, type, voyage, location, time).statusCode(status).body("error", equalTo(error));

        events("IN0008").body("events.size()", equalTo(1));
    }

    @Test
    void allows_for_clocks_that_are_five_minutes_ahead() {
        report("IN0009", "Receive", "", "CNHKG", Instant.now().plusSeconds(290).toString())
                .statusCode(200);
        report("IN0009", "Receive", "", "CNHKG", Instant.now().plusSeconds(320).toString())
                .statusCode(422);
    }

    @Test
    void accepts_nothing_after_a_claim_but_duplicates() {
        report("IN0010", "Receive", "", "SESTO", "2026-03-01T10:00:00Z").statusCode(200);
        report("IN0010", "Claim", "", "SESTO", TIME).statusCode(200);

        report("IN0010", "Load", "V100", "SESTO", "2026-03-02T00:00:00Z").statusCode(409);
        report("IN0010", "Customs", "", "SESTO", TIME).statusCode(409);
        report("IN0010", "Claim", "", "SESTO", "2026-03-01T09:00:00Z").statusCode(409);
        report("IN0010", "Claim", "", "SESTO", TIME).statusCode(200);
        report("IN0010", "Receive", "", "SESTO", "2026-03-01T10:00:00Z").statusCode(200);
        report("IN0010", "Customs", "", "SESTO", "2026-03-01T11:00:00Z").statusCode(200);

        events("IN0010").body("events.event_type", contains("Receive", "Customs", "Claim"));
    }

    @Test
    void reads_the_body_whatever_its_content_type() {
        var report = Api.json("IN0011", "Receive", "", "CNHKG", TIME);

        io.restassured.RestAssured.given()
                .contentType("text/plain")
                .body(report)
                .post(Api.INCIDENTS)
                .then()
                .statusCode(200);
    }

    @Test
    void stores_the_earliest_time() {
        var time = "1970-01-01T01:00:00+01:00";

        report("IN0012", "Receive", "", "CNHKG", time).statusCode(200);
        report("IN0012", "Receive", "", "CNHKG", time).statusCode(200);

        events("IN0012").body("events.completion_time", hasItem("1970-01-01T00:00:00Z"));
    }
}
