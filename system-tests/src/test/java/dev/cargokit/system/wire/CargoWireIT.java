package dev.cargokit.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Texts;
import dev.cargokit.system.container.ContainerSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/vectors.md under docs/rules.md: what is said of a cargo after what has happened to it. The ids
/// are those of the vectors; `v` is the voyage of the itinerary, `w` another.
class CargoWireIT {

    private static final String THROUGH_ROTTERDAM = "CNSHA NLRTM v, NLRTM SEGOT v";
    private static final String THROUGH_TOKYO = "CNHGH JNTKO v, JNTKO USNYC v";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    /// The columns: what happened; the status; where it was last; what is next, `-` for nothing; whether it is on
    /// track.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C17 D1  | ''                                                        | Not received       | -     | receive CNSHA  | true
            I1 D2   | Receive CNSHA                                             | In port CNSHA      | CNSHA | load CNSHA v   | true
            I2 D3   | Load CNSHA v                                              | Onboard voyage {v} | CNSHA | unload NLRTM v | true
            I3 D4   | Unload NLRTM v                                            | In port NLRTM      | NLRTM | load NLRTM v   | true
            I4 D5   | Load NLRTM v                                              | Onboard voyage {v} | NLRTM | unload SEGOT v | true
            I5 D6   | Unload SEGOT v                                            | In port SEGOT      | SEGOT | claim SEGOT    | true
            I6 D7   | Claim SEGOT                                               | Claimed            | SEGOT | -              | true
            I7 CU1  | Customs SEGOT                                             | Not received       | -     | receive CNSHA  | true
            CU2     | Unload JNTKO w; Customs CNSHA                             | In port JNTKO      | JNTKO | -              | false
            CU3     | Load CNSHA v; Customs SEGOT                               | Onboard voyage {v} | CNSHA | unload NLRTM v | true
            I8 C19  | Receive CNHGH                                             | In port CNHGH      | CNHGH | -              | false
            I9      | Load NLRTM w                                              | Onboard voyage {w} | NLRTM | -              | false
            I10     | Unload FIHEL w                                            | In port FIHEL      | FIHEL | -              | false
            I11     | Claim NLRTM                                               | Claimed            | NLRTM | -              | false
            I12     | Unload NLRTM w                                            | In port NLRTM      | NLRTM | -              | false
            D10     | Receive USNYC                                             | In port USNYC      | USNYC | -              | false
            C20     | Receive CNSHA; Load CNSHA v; Unload NLRTM v; Load NLRTM v | Onboard voyage {v} | NLRTM | unload SEGOT v | true
            C21     | Receive CNSHA; Load CNSHA v; Unload NLRTM v; Claim NLRTM  | Claimed            | NLRTM | -              | false
            C18     | Receive CNSHA; Load CNSHA v; Unload NLRTM v; Load NLRTM v; Unload SEGOT v; Customs SEGOT; Claim SEGOT | Claimed | SEGOT | - | true
            X5      | Receive CNSHA; Load CNSHA v; Unload NLRTM v; Customs NLRTM | In port NLRTM     | NLRTM | load NLRTM v   | true
            X5 dest | Unload SEGOT v; Customs SEGOT                             | In port SEGOT      | SEGOT | claim SEGOT    | true
            X9      | Receive CNSHA 2026-03-01T00:00:00Z; Receive CNSHA 2026-03-01T01:00:00+01:00 | In port CNSHA | CNSHA | load CNSHA v | true
            X10     | Unload NLRTM v 2026-03-09T00:00:00Z; Load CNSHA v 2026-03-01T00:00:00Z | In port NLRTM | NLRTM | load NLRTM v | true
            A5      | Receive CNSHA; Load CNSHA v; Receive CNSHA                | In port CNSHA      | CNSHA | load CNSHA v   | true
            A6      | Load CNHKG w; Unload CNSHA w                              | In port CNSHA      | CNSHA | load CNSHA v   | true
            back    | Receive USNYC; Load CNSHA v                               | Onboard voyage {v} | CNSHA | unload NLRTM v | true
            """)
    void a_routed_cargo(String vector, String events, String status, String last, String next, boolean onTrack) {
        try (var cargo = OwnCargo.routed(SYSTEM, THROUGH_ROTTERDAM)) {
            cargo.otherVoyage("w");
            cargo.happens(events);

            var tracked = cargo.trackedWith(vector.equals("X9") ? 1 : cargo.taken());
            assertEquals(named(cargo, status), tracked.path("status_text").asText(), vector);
            assertEquals(
                    sentence(cargo, next),
                    tracked.path("next_expected_activity").asText(),
                    vector);
            assertEquals(!onTrack, tracked.path("misdirected").asBoolean(), vector);
            assertEquals(
                    onTrack ? cargo.arrival().toString() : "null",
                    tracked.path("eta").asText(),
                    vector);
            var shown = cargo.shown();
            assertEquals("routed", shown.path("routing_status").asText(), vector);
            assertEquals(transport(status), shown.path("transport_status").asText(), vector);
            assertEquals(last, shown.path("last_known_location").asText().replace("null", "-"), vector);
            assertEquals(
                    status.startsWith("Onboard") ? named(cargo, status.split(" ")[2]) : "null",
                    shown.path("current_voyage").asText(),
                    vector);
            assertEquals(!onTrack, shown.path("misdirected").asBoolean(), vector);
        }
    }

    /// I16, C16 and rule A4: it stays not routed, is never misdirected, and nothing is expected of it. C5 to C9.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C5      | ''                                                                   | Not received       | -
            C6 X1   | Receive SESTO                                                        | In port SESTO      | SESTO
            C7      | Load SESTO V100; Unload DEHAM V100; Load DEHAM V100                  | Onboard voyage V100 | DEHAM
            C8      | Load SESTO V100; Unload DEHAM V100; Load DEHAM V100; Unload CNHKG V100 | In port CNHKG    | CNHKG
            C9      | Unload CNHKG V100; Load CNHKG V300; Unload AUMEL V300; Claim AUMEL   | Claimed            | AUMEL
            X1      | Customs SESTO                                                        | Not received       | -
            """)
    void an_unrouted_cargo(String vector, String events, String status, String last) {
        try (var cargo = OwnCargo.booked(SYSTEM, "SESTO", "AUMEL")) {
            cargo.happens(events);

            var tracked = cargo.trackedWith(cargo.taken());
            assertEquals(status, tracked.path("status_text").asText(), vector);
            assertEquals(
                    Texts.NOTHING_NEXT, tracked.path("next_expected_activity").asText(), vector);
            assertFalse(tracked.path("misdirected").asBoolean(), vector);
            assertTrue(tracked.path("eta").isNull(), vector);
            var shown = cargo.shown();
            assertEquals("not_routed", shown.path("routing_status").asText(), vector);
            assertEquals(transport(status), shown.path("transport_status").asText(), vector);
            assertEquals(last, shown.path("last_known_location").asText().replace("null", "-"), vector);
        }
    }

    /// Which events are judged unexpected when they are taken in, and what booking publishes, once each (rules A5,
    /// A12, A16: the cargos arrive earlier than planned). C11 to C15, D11, H18, H19.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C11     | tokyo     | ''                                                                     | booked, routed
            C12     | tokyo     | Receive CNHGH                                                          | booked, routed, handled
            C13     | tokyo     | Receive CNHGH; Unload JNTKO v                                          | booked, routed, handled, handled
            C14     | tokyo     | Receive CNHGH; Unload JNTKO v; Customs USNYC                           | booked, routed, handled, handled, handled
            C15     | tokyo     | Receive CNHGH; Unload JNTKO v; Customs USNYC; Unload USNYC v           | booked, routed, handled, handled, handled, handled, arrived, expedited
            D11     | rotterdam | Unload NLRTM v                                                         | booked, routed, handled
            H18     | rotterdam | Receive CNSHA; Load CNSHA v; Unload NLRTM v; Load NLRTM v; Unload SEGOT v | booked, routed, handled, handled, handled, handled, handled, arrived, expedited
            H19     | rotterdam | Receive CNSHA; Load CNSHA w                                            | booked, routed, handled, handled, misdirected
            A12     | rotterdam | Receive CNSHA; Load CNSHA w; Unload FIHEL w; Customs FIHEL             | booked, routed, handled, handled, misdirected, handled, handled
            A12     | rotterdam | Unload SEGOT v; Claim SEGOT                                            | booked, routed, handled, arrived, expedited, handled, claimed
            X9      | rotterdam | Unload SEGOT v 2026-03-01T00:00:00Z; Unload SEGOT v 2026-03-01T00:00:00Z | booked, routed, handled, arrived, expedited
            X10     | rotterdam | Unload SEGOT v 2026-03-09T00:00:00Z; Receive CNSHA 2026-03-01T00:00:00Z | booked, routed, handled, arrived, expedited, handled
            """)
    void what_booking_publishes(String vector, String route, String events, String published) {
        try (var cargo = OwnCargo.routed(SYSTEM, route.equals("tokyo") ? THROUGH_TOKYO : THROUGH_ROTTERDAM)) {
            cargo.otherVoyage("w");
            for (String event : events.split("; ")) {
                cargo.happens(event);
                cargo.trackedWith(vector.equals("X9") ? 1 : cargo.taken());
            }

            assertEquals(List.of(published.split(", ")), cargo.domainEvents(), vector);
        }
    }

    /// Rule A13: whatever order reports come in.
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void the_order_of_reports_does_not_matter(int turns) {
        var reports = new ArrayList<>(List.of(
                "Receive CNSHA 2026-03-01T00:00:00Z",
                "Load CNSHA v 2026-03-02T00:00:00Z",
                "Customs NLRTM 2026-03-10T00:00:00Z",
                "Unload NLRTM v 2026-03-09T00:00:00Z",
                "Load NLRTM v 2026-03-11T00:00:00Z"));
        Collections.rotate(reports, turns);
        try (var cargo = OwnCargo.routed(SYSTEM, THROUGH_ROTTERDAM)) {
            cargo.happens(String.join("; ", reports));

            var tracked = cargo.trackedWith(5);
            assertEquals(
                    Texts.onboard(cargo.voyage("v")),
                    tracked.path("status_text").asText());
            assertEquals(
                    sentence(cargo, "unload SEGOT v"),
                    tracked.path("next_expected_activity").asText());
            var times = tracked.path("events").findValuesAsText("time");
            assertEquals(times.stream().sorted().toList(), times);
        }
    }

    private static String named(OwnCargo cargo, String text) {
        return text.replace("{v}", cargo.voyage("v")).replace("{w}", cargo.voyage("w"));
    }

    private static String transport(String status) {
        return switch (status.split(" ")[0]) {
            case "Not" -> "not_received";
            case "In" -> "in_port";
            case "Onboard" -> "onboard_carrier";
            default -> "claimed";
        };
    }

    /// `load CNSHA v` as the contract writes it out.
    static String sentence(OwnCargo cargo, String activity) {
        var words = activity.split(" ");
        return switch (words[0]) {
            case "receive" -> Texts.toReceive(words[1]);
            case "load" ->
                "Next expected activity is to load cargo onto voyage %s in %s."
                        .formatted(cargo.voyage(words[2]), words[1]);
            case "unload" ->
                "Next expected activity is to unload cargo off of voyage %s in %s."
                        .formatted(cargo.voyage(words[2]), words[1]);
            case "claim" -> Texts.toClaim(words[1]);
            default -> Texts.NOTHING_NEXT;
        };
    }
}
