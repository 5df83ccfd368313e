package dev.cargokit.tracking.interfaces;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class TrackingIT {

    static final String BOOKED = """
            {"cargo": {"tracking_id": "ABC123", "origin": "SESTO", "destination": "CNHKG",
              "arrival_deadline": "2030-02-01T00:00:00Z", "routed": true, "misrouted": false, "misdirected": false,
              "legs": [{"voyage_number": "V100", "from": "SESTO", "to": "CNHKG",
                "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-04T12:30:00Z"}],
              "routing_status": "routed", "transport_status": "in_port", "last_known_location": "SESTO",
              "current_voyage": null, "eta": "2030-01-04T12:30:00Z",
              "next_expected_activity": {"type": "Load", "location": "SESTO", "voyage": "V100"},
              "risks": [{"kind": "call_omitted", "leg": 0, "since": "2029-12-30T00:00:00Z", "detail": "No call."},
                {"kind": "late", "leg": null, "since": "2029-12-31T00:00:00Z", "detail": "Late."}]},
             "eta_history": [{"eta": "2030-01-04T12:30:00Z", "reason": "Routed", "at": "2029-12-01T00:00:00Z"},
              {"eta": null, "reason": "Storm", "at": "2029-12-30T00:00:00Z"}],
             "handled": [{"event_type": "Receive", "location": "SESTO", "voyage": "",
              "completion_time": "2029-12-31T08:00:00.25Z", "expected": true}]}""";

    static final String HISTORY = """
            {"events": [
              {"event_type": "Receive", "location": "SESTO", "voyage": "", "completion_time": "2029-12-31T08:00:00.25Z",
               "registration_time": "2029-12-31T08:05:00Z"},
              {"event_type": "Load", "location": "SESTO", "voyage": "V100", "completion_time": "2030-01-01T00:00:00Z",
               "registration_time": "2030-01-01T00:00:01Z"}]}""";

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    FakeService booking;
    FakeService handling;

    @BeforeEach
    void start() {
        booking = FakeService.at(bookingAddress).answering(request -> FakeService.answer(request, 200, BOOKED));
        handling = FakeService.at(handlingAddress).answering(request -> FakeService.answer(request, 200, HISTORY));
        // Tests of failures may have opened a circuit.
        await().until(() -> track("ABC123").extract().path("partial") == null);
    }

    @AfterEach
    void stop() {
        booking.close();
        handling.close();
    }

    @Test
    void composes_booking_and_handling() {
        track("ABC123")
                .statusCode(200)
                .contentType("application/json")
                .body("", aMapWithSize(1))
                .body("cargo", aMapWithSize(11))
                .body("cargo.tracking_id", equalTo("ABC123"))
                .body("cargo.status_text", equalTo("In port SESTO"))
                .body("cargo.origin", equalTo("SESTO"))
                .body("cargo.destination", equalTo("CNHKG"))
                .body("cargo.eta", equalTo("2030-01-04T12:30:00Z"))
                .body("cargo.arrival_deadline", equalTo("2030-02-01T00:00:00Z"))
                .body("cargo.misdirected", equalTo(false))
                .body(
                        "cargo.next_expected_activity",
                        equalTo("Next expected activity is to load cargo onto voyage V100 in SESTO."));
    }

    @Test
    void shows_the_risks_and_each_change_of_the_eta() {
        track("ABC123")
                .body("cargo.risks.kind", contains("call_omitted", "late"))
                .body("cargo.risks.leg", contains(0, null))
                .body("cargo.risks.since", contains("2029-12-30T00:00:00Z", "2029-12-31T00:00:00Z"))
                .body("cargo.risks.detail", contains("No call.", "Late."))
                .body("cargo.eta_history.eta", contains("2030-01-04T12:30:00Z", null))
                .body("cargo.eta_history.reason", contains("Routed", "Storm"))
                .body("cargo.eta_history.at", contains("2029-12-01T00:00:00Z", "2029-12-30T00:00:00Z"));
    }

    @Test
    void lists_the_events_and_whether_they_were_expected() {
        track("ABC123")
                .body(
                        "cargo.events.description",
                        contains(
                                "Received in SESTO, at 2029-12-31T08:00:00Z.",
                                "Loaded onto voyage V100 in SESTO, at 2030-01-01T00:00:00Z."))
                .body("cargo.events.expected", contains(equalTo(true), nullValue()))
                .body("cargo.events.event_type", contains("Receive", "Load"))
                .body("cargo.events.location", contains("SESTO", "SESTO"))
                .body("cargo.events.voyage", contains("", "V100"))
                .body("cargo.events.time", contains("2029-12-31T08:00:00.250Z", "2030-01-01T00:00:00Z"));
    }

    @Test
    void answers_no_events_as_an_empty_list() {
        handling.answering(request -> FakeService.answer(request, 200, "{\"events\": []}"));

        track("ABC123").statusCode(200).body("cargo.events", empty());
    }

    /// Both responses are longer than what a channel buffers.
    @Test
    void tracks_a_cargo_with_a_thousand_events() {
        var events = String.join(",", Collections.nCopies(1_000, """
                {"event_type": "Customs", "location": "SESTO", "voyage": "", "completion_time": "2030-01-01T00:00:00Z",
                 "registration_time": "2030-01-01T00:00:01Z", "expected": true}"""));
        var booked = BOOKED.replaceFirst("\\{\"event_type", events + ",$0");
        booking.answering(request -> FakeService.answer(request, 200, booked));
        handling.answering(request -> FakeService.answer(request, 200, "{\"events\": [" + events + "]}"));

        await().until(() -> track("ABC123").extract().path("partial") == null);

        track("ABC123").statusCode(200).body("cargo.events", hasSize(1_000));
    }

    /// Without delay: handling never responds, and its timeout is half a minute.
    @ParameterizedTest
    @ValueSource(ints = {404, 400})
    void answers_404_for_a_cargo_that_booking_does_not_know(int status) {
        booking.answering(request -> FakeService.answer(request, status, "{}"));
        handling.answering(_ -> {});

        track("NOPE")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("unknown cargo"))
                .time(lessThan(20_000L));
    }

    @Test
    void is_partial_when_handling_is_down() {
        handling.close();

        track("ABC123")
                .statusCode(200)
                .body("partial", equalTo(true))
                .body("missing", contains("handling"))
                .body("cargo.partial", equalTo(true))
                .body("cargo.missing", contains("handling"))
                .body("cargo.status_text", equalTo("In port SESTO"))
                .body("cargo.events.expected", contains(true));
    }

    @Test
    void has_the_bare_history_when_booking_is_down() {
        booking.close();

        track("ABC123")
                .statusCode(200)
                .body("missing", contains("booking"))
                .body("cargo.tracking_id", equalTo("ABC123"))
                .body("cargo.status_text", equalTo("Unknown"))
                .body("cargo.next_expected_activity", equalTo("Unknown"))
                .body("cargo.origin", nullValue())
                .body("cargo.misdirected", nullValue())
                .body("cargo.events.expected", contains(nullValue(), nullValue()));
    }

    @Test
    void answers_503_when_both_are_unavailable() {
        booking.close();
        handling.close();

        track("ABC123")
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("error", equalTo("unavailable"));
    }

    private static ValidatableResponse track(String id) {
        return given().get("/tracking/v1/cargos/{id}", id).then();
    }
}
