package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.cargo;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.post;
import static dev.cargokit.booking.interfaces.Api.route;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HandlingEventsIT implements ReadyService {

    @Test
    void registers_events_and_shows_them() {
        var id = bookedCargo();
        route(id);
        var at = Instant.parse("2026-11-01T12:00:00Z");

        deliver(id, "Receive", "CNHKG", "", at).statusCode(200).body("rejected", empty());
        deliver(id, "Load", "CNHKG", "V1", at.plusSeconds(60));

        get("/booking/internal/cargos/" + id + "/tracking")
                .statusCode(200)
                .body("cargo.tracking_id", equalTo(id))
                .body("cargo.transport_status", equalTo("onboard_carrier"))
                .body("cargo.current_voyage", equalTo("V1"))
                .body("cargo.last_known_location", equalTo("CNHKG"))
                .body("cargo.next_expected_activity.type", equalTo("Unload"))
                .body("handled.event_type", equalTo(List.of("Receive", "Load")))
                .body("handled.voyage", equalTo(List.of("", "V1")))
                .body("handled.expected", equalTo(List.of(true, true)))
                .body("handled[0].completion_time", equalTo("2026-11-01T12:00:00Z"));
    }

    @Test // X9
    void registers_an_event_once_however_often_it_is_delivered() {
        var id = bookedCargo();
        var event = UUID.randomUUID();
        var at = Instant.parse("2026-11-01T12:00:00Z");

        deliver(event, id, "Receive", "CNHKG", "", at);
        deliver(event, id, "Receive", "CNHKG", "", at).statusCode(200).body("rejected", empty());
        deliver(event, id, "Customs", "SESTO", "", at).statusCode(200).body("rejected", empty());
        deliver(id, "Receive", "CNHKG", "", at).statusCode(200).body("rejected", empty());

        get("/booking/internal/cargos/" + id + "/tracking").body("handled", hasSize(1));
        get("/booking/v1/cargos/" + id + "/events").body("events.type", equalTo(List.of("booked", "handled")));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "Load, CNHKG, '', voyage required",
        "Claim, CNHKG, V1, voyage not allowed",
        "Receive, NOWHERE, '', unknown location",
        "Load, CNHKG, V 1, unknown voyage"
    })
    void rejects_an_impossible_event_and_registers_the_others(
            String type, String location, String voyage, String error) {
        var id = bookedCargo();
        var bad = event(id, type, location, voyage);
        var good = event(id, "Receive", "CNHKG", "");

        post("/booking/internal/handling-events", "{\"events\": [" + bad + "," + good + "]}")
                .statusCode(200)
                .body("rejected", hasSize(1))
                .body("rejected[0].error", equalTo(error));

        assertEquals("in_port", cargo(id).getString("cargo.transport_status"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "completion_time, 9999-12-31T23:59:59.9999999-05:00",
        "completion_time, 0000-01-01T00:00:00+00:01",
        "tracking_id, a cargo",
        "event_type, Fumigate"
    })
    void rejects_an_unreadable_event_and_registers_the_others(String field, String value) {
        var id = bookedCargo();
        var bad = event(id, "Receive", "CNHKG", "")
                .replaceAll("\"" + field + "\": \"[^\"]*", "\"" + field + "\": \"" + value);
        var good = event(id, "Receive", "CNHKG", "");

        post("/booking/internal/handling-events", "{\"events\": [" + bad + "," + good + "]}")
                .statusCode(200)
                .body("rejected", hasSize(1))
                .body("rejected[0].error", startsWith("invalid argument: "));

        assertEquals("in_port", cargo(id).getString("cargo.transport_status"));
    }

    @Test
    void lists_which_cargos_exist() {
        var id = bookedCargo();

        post("/booking/internal/cargos/existing", "{\"tracking_ids\": [\"NOSUCH\", \"" + id + "\", \"no id\"]}")
                .statusCode(200)
                .body("tracking_ids", equalTo(List.of(id)));
        post("/booking/internal/cargos/existing", "{\"tracking_ids\": []}").body("tracking_ids", empty());
        post("/booking/internal/cargos/existing", "{\"tracking_ids\": [" + "\"ABC123\",".repeat(500) + "\"ABC123\"]}")
                .statusCode(400);
    }

    @Test
    void rejects_events_of_unknown_cargos() {
        deliver("NOSUCH", "Receive", "CNHKG", "", Instant.now())
                .statusCode(200)
                .body("rejected[0].error", equalTo("unknown cargo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"events\": [null]}", "{\"events\": [{}]}", "{\"events\": \"x\"}"})
    void refuses_a_malformed_delivery(String body) {
        post("/booking/internal/handling-events", body).statusCode(400);
    }

    @Test
    void registers_five_hundred_events_in_one_delivery() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            ids.add(bookedCargo());
        }
        var events = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            events.add(event(ids.get(i % 50), "Customs", "CNHKG", ""));
        }

        post("/booking/internal/handling-events", "{\"events\": [" + String.join(",", events) + "]}")
                .statusCode(200)
                .body("rejected", empty());

        get("/booking/internal/cargos/" + ids.getLast() + "/tracking").body("handled", hasSize(10));
        events.add(events.getFirst());
        post("/booking/internal/handling-events", "{\"events\": [" + String.join(",", events) + "]}")
                .statusCode(400);
    }

    private static String event(String id, String type, String location, String voyage) {
        var at = Instant.parse("2026-11-01T12:00:00Z").plusNanos(1_000L * COUNTER.incrementAndGet());
        return """
                {"event_id": "%s", "tracking_id": "%s", "event_type": "%s", "location": "%s", "voyage": "%s",
                 "completion_time": "%s", "registration_time": "%s", "trace_parent": null}""".formatted(UUID.randomUUID(), id, type, location, voyage, at, at);
    }

    private static final AtomicLong COUNTER = new AtomicLong();
}
