package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.client.Texts;
import dev.cargokit.system.client.Watcher;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/shipping.md, Tracking: its members and texts, and its stream. What it says of a journey is
/// in [CargoWireIT].
class TrackingWireIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());
    private OwnCargo cargo;

    @BeforeEach
    void a_routed_cargo() {
        cargo = OwnCargo.routed(SYSTEM, "CNSHA NLRTM v, NLRTM SEGOT v");
    }

    @AfterEach
    void done() {
        cargo.close();
        wire.close();
    }

    @Test
    void tells_all_members_and_no_others() {
        JsonNode tracked = cargo.tracked();

        assertEquals(
                List.of(
                        "arrival_deadline",
                        "destination",
                        "eta",
                        "eta_history",
                        "events",
                        "misdirected",
                        "next_expected_activity",
                        "origin",
                        "risks",
                        "status_text",
                        "tracking_id"),
                tracked.properties().stream()
                        .map(member -> member.getKey())
                        .sorted()
                        .toList());
        assertEquals("[]", tracked.path("events").toString());
        assertEquals("[]", tracked.path("risks").toString());
        assertEquals(List.of("Routed"), tracked.path("eta_history").findValuesAsText("reason"));
        assertEquals("CNSHA", tracked.path("origin").asText());
        assertEquals("SEGOT", tracked.path("destination").asText());
        assertEquals(cargo.arrival().toString(), tracked.path("eta").asText());
        assertEquals(
                Texts.toReceive("CNSHA"), tracked.path("next_expected_activity").asText());
    }

    /// The sentences; X16: times of day as they are, on a clock of 24 hours.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Receive CNSHA 2026-03-01T17:55:09.75Z      | Received in CNSHA, at 2026-03-01T17:55:09Z.
            Load CNSHA v 2026-03-01T00:05:00+02:00     | Loaded onto voyage {v} in CNSHA, at 2026-02-28T22:05:00Z.
            Unload NLRTM v 2026-03-01T12:00:00Z        | Unloaded off voyage {v} in NLRTM, at 2026-03-01T12:00:00Z.
            Customs NLRTM 2026-03-01T23:59:59Z         | Cleared customs in NLRTM, at 2026-03-01T23:59:59Z.
            Claim SEGOT 2026-03-01T10:00:00Z           | Claimed in SEGOT, at 2026-03-01T10:00:00Z.
            """)
    void describes_each_event(String event, String description) {
        cargo.happens(event);

        var told = cargo.trackedWith(1).path("events").path(0);
        assertEquals(
                description.replace("{v}", cargo.voyage("v")),
                told.path("description").asText());
        assertTrue(told.path("expected").asBoolean(), told::toString);
        assertEquals(event.split(" ")[0], told.path("event_type").asText());
        assertEquals(event.split(" ")[1], told.path("location").asText());
        assertEquals(
                event.contains(" v ") ? cargo.voyage("v") : "",
                told.path("voyage").asText());
        assertTrue(told.path("time").asText().endsWith("Z"), told::toString);
        assertEquals(6, told.size(), told::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tracking/v1/cargos/NOPE", "/tracking/v1/cargos/NOPE/stream", "/tracking/v1/cargos/%20"})
    void knows_no_other_cargo(String path) {
        assertProblem(wire.get(path), 404, "unknown cargo", "");
    }

    @Test
    void streams_the_cargo_at_once_and_after_each_change() {
        try (var watcher = new Watcher(SYSTEM.gateway(), cargo.id())) {
            await().atMost(TIMEOUT).until(() -> watcher.statusTexts().contains(Texts.NOT_RECEIVED));
            for (String status : List.of("Receive CNSHA", "Load CNSHA v", "Unload NLRTM v")) {
                cargo.happens(status);
                var tracked = cargo.trackedWith(cargo.taken());
                await(status + " to be streamed")
                        .atMost(TIMEOUT)
                        .until(() -> watcher.updates().contains(tracked));
            }
        }
    }

    @Test
    @Timeout(60)
    void a_stream_that_has_nothing_to_say_says_so_every_15_seconds() {
        try (var client = new Client(SYSTEM.gateway())) {
            var comments = client.lines("/tracking/v1/cargos/" + cargo.id() + "/stream")
                    .filter(line -> line.startsWith(":"));

            assertTrue(comments.findFirst().isPresent());
        }
    }

    @Test
    void the_sample_cargos_are_tracked() {
        try (var shipping = new Shipping(SYSTEM.gateway())) {
            var tracked = shipping.trackedInFull("ABC123");
            assertEquals("SESTO", tracked.path("origin").asText());
            assertEquals("CNHKG", tracked.path("destination").asText());
            assertTrue(tracked.path("eta").isNull(), tracked::toString);
        }
    }
}
