package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.CargoWireIT.sentence;
import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Texts;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/contracts/shipping.md on routes and rerouting, and the vectors L, B, R and X8 of docs/vectors.md.
class ItineraryWireIT {

    private static final String THROUGH_NEW_YORK = "CNHKG USNYC a, USNYC USCHI b";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    /// R1 to R5: what the deadline is counted in is days after the departure; the last leg arrives after six.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R1 | CNHKG | USCHI | 7 | 200 |
            R2 | CNHGH | USCHI | 7 | 422 | unsatisfying itinerary
            R3 | CNHKG | USDAL | 7 | 422 | unsatisfying itinerary
            R4 | CNHKG | USCHI | 5 | 422 | unsatisfying itinerary
            R5 | CNHKG | USCHI | 6 | 422 | unsatisfying itinerary
            """)
    void an_itinerary_keeps_the_promise(
            String vector, String origin, String destination, int deadline, int status, String error) {
        try (var cargo = OwnCargo.due(SYSTEM, origin, destination, deadline)) {
            var legs = cargo.itinerary(THROUGH_NEW_YORK);

            var response = cargo.assigned(legs);
            if (status == 200) {
                assertJson(response, 200, "{}");
                assertEquals(Leg.of(legs), Leg.of(cargo.shown()), "a route is echoed verbatim");
            } else {
                assertProblem(response, status, error, "legs");
                assertEquals("not_routed", cargo.shown().path("routing_status").asText(), vector);
            }
        }
    }

    /// X8 and rule A2: one member of one leg is another than it should be.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | voyage_number | NOSUCH               | unknown voyage    | legs[0].voyage_number
            1 | from          | NOWHERE              | unknown location  | legs[1].from
            0 | voyage_number | V400                 | leg not sailed    | legs[0]
            0 | load_time     | 2030-01-01T00:00:00Z | unsound itinerary | legs[0]
            1 | load_time     | 2026-01-01T00:00:00Z | unsound itinerary | legs[1]
            0 | to            | NLRTM                | unsound itinerary | legs[1]
            0 | to            | CNHKG                | unsound itinerary | legs[0]
            0 | unload_time   | {load}               | unsound itinerary | legs[0]
            1 | from          | USDAL                | unsound itinerary | legs[1]
            """)
    void an_unsound_itinerary_is_refused(int leg, String member, String value, String error, String field) {
        try (var cargo = OwnCargo.booked(SYSTEM, "CNHKG", "USCHI")) {
            var legs = cargo.itinerary(THROUGH_NEW_YORK);
            var changed = (ObjectNode) legs.path("legs").path(leg);
            changed.put(
                    member, value.replace("{load}", changed.path("load_time").asText()));

            assertProblem(cargo.assignAnswer(legs), 422, error, field);

            assertEquals("not_routed", cargo.shown().path("routing_status").asText());
        }
    }

    /// B1 to B5.
    @Test
    void changing_the_promise_keeps_the_itinerary() {
        try (var cargo = OwnCargo.booked(SYSTEM, "USCHI", "SESTO")) {
            var offered = cargo.shipping().routes(cargo.id());
            cargo.shipping().assignWithRetries(cargo.id(), offered.getFirst());
            var legs = Leg.of(offered.getFirst());
            assertEquals(legs, Leg.of(cargo.shown()));
            assertEquals(
                    Texts.toReceive("USCHI"),
                    cargo.tracked().path("next_expected_activity").asText());

            assertJson(cargo.shipping().changeDestination(cargo.id(), "fihel"), 200, "{}");
            assertMisrouted(cargo, legs);
            assertJson(cargo.command("change_arrival_deadline", "arrival_deadline", "2090-01-01T00:00:00Z"), 200, "{}");
            assertMisrouted(cargo, legs);
            assertEquals(
                    "2090-01-01T00:00:00Z",
                    cargo.shown().path("arrival_deadline").asText());
            assertEquals(List.of("booked", "routed", "destination_changed", "deadline_changed"), cargo.domainEvents());
        }
    }

    private static void assertMisrouted(OwnCargo cargo, List<Leg> legs) {
        var shown = cargo.shown();
        assertEquals("USCHI", shown.path("origin").asText());
        assertEquals("FIHEL", shown.path("destination").asText());
        assertEquals(legs, Leg.of(shown));
        assertTrue(shown.path("routed").asBoolean() && shown.path("misrouted").asBoolean(), shown::toString);
        assertEquals("misrouted", shown.path("routing_status").asText());
        assertTrue(
                shown.path("eta").isNull()
                        && shown.path("next_expected_activity").isNull(),
                shown::toString);
        assertFalse(shown.path("misdirected").asBoolean());
    }

    /// X2.
    @Test
    void an_unrouted_cargo_that_was_received_may_go_elsewhere() {
        try (var cargo = OwnCargo.booked(SYSTEM, "CNSHA", "SEGOT")) {
            cargo.happens("Receive CNSHA");
            cargo.trackedWith(1);

            assertJson(cargo.shipping().changeDestination(cargo.id(), "FIHEL"), 200, "{}");

            assertEquals("not_routed", cargo.shown().path("routing_status").asText());
        }
    }

    /// L1 to L13, with schedules that run forward in time.
    @Test
    void a_cargo_goes_astray_is_rerouted_and_claimed() {
        try (var cargo = OwnCargo.booked(SYSTEM, "CNHKG", "SESTO")) {
            see(cargo, Texts.NOT_RECEIVED, "-", "not_routed", false);
            cargo.assign("CNHKG USNYC a, USNYC USCHI b, USCHI SESTO c");
            see(cargo, Texts.NOT_RECEIVED, "receive CNHKG", "routed", false);
            happens(cargo, "Receive CNHKG", "In port CNHKG", "load CNHKG a");
            happens(cargo, "Load CNHKG a", "Onboard voyage {a}", "unload USNYC a");
            assertProblem(cargo.report("Load ZZZZZ V999"), 422, "unknown voyage", "voyage");
            see(cargo, "Onboard voyage " + cargo.voyage("a"), "unload USNYC a", "routed", false);

            cargo.happens("Unload JNTKO a");
            cargo.trackedWith(3);
            see(cargo, "In port JNTKO", "-", "routed", true);
            var offered = cargo.shipping().routes(cargo.id());
            offered.forEach(
                    route -> assertEquals("JNTKO", Leg.of(route).getFirst().from()));

            cargo.assign("JNTKO DEHAM d, DEHAM SESTO e");
            see(cargo, "In port JNTKO", "load JNTKO d", "routed", false);
            assertEquals("JNTKO", cargo.shown().path("origin").asText());
            happens(cargo, "Load JNTKO d", "Onboard voyage {d}", "unload DEHAM d");
            happens(cargo, "Unload DEHAM d", "In port DEHAM", "load DEHAM e");
            happens(cargo, "Load DEHAM e", "Onboard voyage {e}", "unload SESTO e");
            happens(cargo, "Unload SESTO e", "In port SESTO", "claim SESTO");
            happens(cargo, "Claim SESTO", Texts.CLAIMED, "-");

            assertFinal(cargo);
            assertJudgementsStay(cargo);
        }
    }

    /// A8: nothing later is taken, and nothing may be changed.
    private static void assertFinal(OwnCargo cargo) {
        assertProblem(cargo.report("Customs SESTO " + Instant.now()), 409, "cargo claimed", "");
        assertProblem(cargo.shipping().changeDestination(cargo.id(), "FIHEL"), 409, "cargo claimed", "");
        assertProblem(
                cargo.command("change_arrival_deadline", "arrival_deadline", "2090-01-01T00:00:00Z"),
                409,
                "cargo claimed",
                "");
        var legs = cargo.shown();
        assertProblem(cargo.assignAnswer(legs), 409, "cargo claimed", "");
    }

    /// A5: not revised by the rerouting. A12: each once, in order.
    private static void assertJudgementsStay(OwnCargo cargo) {
        assertEquals(
                List.of("true", "true", "false", "true", "true", "true", "true", "true"),
                cargo.tracked().path("events").findValuesAsText("expected"));
        assertEquals(
                List.of(
                        "booked",
                        "routed",
                        "handled",
                        "handled",
                        "handled",
                        "misdirected",
                        "rerouted",
                        "handled",
                        "handled",
                        "handled",
                        "handled",
                        "arrived",
                        "expedited",
                        "handled",
                        "claimed"),
                cargo.domainEvents());
    }

    private static void happens(OwnCargo cargo, String event, String status, String next) {
        cargo.happens(event);
        cargo.trackedWith(cargo.taken());
        var voyage = event.split(" ").length > 2 ? cargo.voyage(event.split(" ")[2]) : "";
        see(cargo, status.replaceAll("\\{.}", voyage), next, "routed", false);
    }

    private static void see(OwnCargo cargo, String status, String next, String routing, boolean misdirected) {
        JsonNode tracked = cargo.tracked();
        assertEquals(status, tracked.path("status_text").asText());
        assertEquals(
                sentence(cargo, next), tracked.path("next_expected_activity").asText());
        assertEquals(misdirected, tracked.path("misdirected").asBoolean());
        boolean onTrack = routing.equals("routed") && !misdirected;
        assertEquals(
                onTrack ? cargo.arrival().toString() : "null",
                tracked.path("eta").asText());
        assertEquals(routing, cargo.shown().path("routing_status").asText());
    }

    /// Rerouting a cargo aboard: from where its voyage will unload it next.
    @Test
    void a_cargo_under_way_is_rerouted_from_where_it_will_be() {
        try (var cargo = OwnCargo.routed(SYSTEM, THROUGH_NEW_YORK)) {
            cargo.happens("Load CNHKG a");
            cargo.trackedWith(1);
            cargo.shipping().changeDestination(cargo.id(), "USDAL").mustBe(200);

            var routes = cargo.shipping().routes(cargo.id());

            routes.forEach(
                    route -> assertEquals("USNYC", Leg.of(route).getFirst().from()));
        }
    }

    @Test
    void routes_are_real_best_first_and_as_many_as_asked_for() {
        try (var cargo = OwnCargo.booked(SYSTEM, "AUMEL", "SESTO")) {
            var arrivals = cargo.shipping().routes(cargo.id()).stream()
                    .map(route -> Leg.of(route).getLast().unloadTime())
                    .toList();
            assertEquals(arrivals.stream().sorted().toList(), arrivals);
            var two = cargo.shipping().client().get("/booking/v1/cargos/" + cargo.id() + "/request_routes?limit=2");
            assertEquals(2, two.mustBe(200).json().path("routes").size());
        }
        try (var hopeless = OwnCargo.due(SYSTEM, "AUMEL", "SESTO", -9)) {
            assertJson(hopeless.shipping().requestRoutes(hopeless.id()), 200, "{\"routes\":[]}");
        }
    }
}
