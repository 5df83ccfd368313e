package dev.cargokit.system.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The oracle against docs/vectors.md: who judges the judge.
class OracleTest {

    private static final Leg V300 = leg("V300", "JNTKO", "DEHAM", "2009-03-08", "2009-03-12");
    private static final Leg V400 = leg("V400", "DEHAM", "SESTO", "2009-03-14", "2009-03-15");
    private static final Optional<Instant> ETA = Optional.of(V400.unloadTime());
    private static final Promise PROMISE = new Promise("JNTKO", "SESTO", day("2009-03-18"), List.of(V300, V400));

    private static final Incident RECEIVED = incident("Receive", "JNTKO", "", "2009-03-05");
    private static final Incident LOADED = incident("Load", "JNTKO", "V300", "2009-03-08");
    private static final Incident TRANSHIPPED = incident("Unload", "DEHAM", "V300", "2009-03-12");
    private static final Incident LOADED_AGAIN = incident("Load", "DEHAM", "V400", "2009-03-14");
    private static final Incident ARRIVED = incident("Unload", "SESTO", "V400", "2009-03-16");
    private static final Incident CLAIMED = incident("Claim", "SESTO", "", "2009-03-17");

    @Test
    void follows_a_journey_as_planned() {
        assertEquals(onTrack(Texts.NOT_RECEIVED, Texts.toReceive("JNTKO")), verdict());
        assertEquals(onTrack("In port JNTKO", Texts.toLoad(V300)), verdict(RECEIVED));
        assertEquals(onTrack("Onboard voyage V300", Texts.toUnload(V300)), verdict(RECEIVED, LOADED));
        assertEquals(onTrack("In port DEHAM", Texts.toLoad(V400)), verdict(LOADED, TRANSHIPPED));
        assertEquals(onTrack("Onboard voyage V400", Texts.toUnload(V400)), verdict(TRANSHIPPED, LOADED_AGAIN));
        assertEquals(arrived("In port SESTO", Texts.toClaim("SESTO")), verdict(LOADED_AGAIN, ARRIVED));
        assertEquals(arrived(Texts.CLAIMED, Texts.NOTHING_NEXT), verdict(ARRIVED, CLAIMED));
        assertEquals(onTrack(Texts.CLAIMED, Texts.NOTHING_NEXT), verdict(CLAIMED));
    }

    @Test
    void does_not_mind_the_order_of_reports() {
        assertEquals(verdict(RECEIVED, LOADED, TRANSHIPPED), verdict(TRANSHIPPED, RECEIVED, LOADED, RECEIVED));
    }

    @Test
    void sees_a_misdirection() {
        var astray = incident("Unload", "USNYC", "V300", "2009-03-10");

        assertEquals(new Verdict("In port USNYC", Texts.NOTHING_NEXT, true, Optional.empty()), verdict(LOADED, astray));
    }

    @Test
    void finds_nothing_wrong_with_lying_where_the_route_starts() {
        var broughtThere = incident("Unload", "JNTKO", "V100", "2009-03-05");

        assertEquals(onTrack("In port JNTKO", Texts.toLoad(V300)), verdict(broughtThere));
    }

    @Test
    void lets_customs_move_nothing() {
        var cleared = incident("Customs", "DEHAM", "", "2009-03-13");

        assertEquals(onTrack("In port DEHAM", Texts.toLoad(V400)), verdict(TRANSHIPPED, cleared));
    }

    @Test
    void expects_nothing_of_an_unrouted_cargo() {
        var unrouted = new Promise("JNTKO", "SESTO", day("2009-03-18"), List.of());

        assertEquals(
                new Verdict("In port JNTKO", Texts.NOTHING_NEXT, false, Optional.empty()),
                Oracle.of(unrouted, List.of(RECEIVED)).verdict());
    }

    @Test
    void tells_which_events_booking_publishes_once_each() {
        var astray = incident("Unload", "USNYC", "V300", "2009-03-10");

        assertEquals(
                List.of(
                        "booked",
                        "routed",
                        "handled",
                        "misdirected",
                        "handled",
                        "handled",
                        "arrived",
                        "handled",
                        "claimed"),
                DomainEvents.expected(PROMISE, List.of(astray, RECEIVED, ARRIVED, CLAIMED)));
    }

    @Test
    void tells_that_the_actual_arrival_moves_the_eta() {
        assertEquals(
                List.of("booked", "routed", "handled", "arrived", "delayed"),
                DomainEvents.expected(PROMISE, List.of(ARRIVED)));
    }

    private static Verdict verdict(Incident... history) {
        return Oracle.of(PROMISE, List.of(history)).verdict();
    }

    private static Verdict onTrack(String status, String next) {
        return new Verdict(status, next, false, ETA);
    }

    /// The actual time (rule A16).
    private static Verdict arrived(String status, String next) {
        return new Verdict(status, next, false, Optional.of(ARRIVED.completedAt()));
    }

    private static Incident incident(String type, String location, String voyage, String day) {
        return new Incident("ABC123", type, location, voyage, day(day));
    }

    private static Leg leg(String voyage, String from, String to, String load, String unload) {
        return new Leg(voyage, from, to, day(load), day(unload));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }
}
