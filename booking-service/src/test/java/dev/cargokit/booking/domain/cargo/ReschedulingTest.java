package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.omitted;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.schedule;
import static dev.cargokit.booking.Given.unload;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.estimate.Risk.Kind;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules A15 to A18: what changes of voyages mean for a cargo. V1 calls at Hongkong, Rotterdam and New York, V2 at New
/// York, Hamburg and Stockholm.
class ReschedulingTest {

    private static final Itinerary ITINERARY =
            itinerary(checked(leg("V1", HKG, NYC, 3, 9), 0, 2), checked(leg("V2", NYC, STO, 11, 20), 0, 2));

    private final Cargo cargo = Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(24)), march(1));

    ReschedulingTest() {
        cargo.assign(ITINERARY, march(1));
        events();
    }

    @Test // A15, A16
    void a_delay_moves_the_estimates_and_not_the_promise() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 22, 22)));

        var leg = cargo.itinerary().orElseThrow().legs().getLast();
        assertEquals(Optional.of(march(22)), leg.estimate().unload());
        assertEquals(march(20), leg.unloadTime());
        assertEta(22);
        assertEquals(List.of("CargoRescheduled", "CargoDelayed"), events());
        assertEquals(
                List.of(
                        new EtaChange(Optional.of(march(20)), "Routed", march(1)),
                        new EtaChange(Optional.of(march(22)), "Storm", march(2))),
                cargo.releaseEtaChanges());
    }

    @Test // A16
    void a_delay_can_be_caught_up() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 22, 22)));
        events();

        reschedule(schedule("V2", 3, call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 20, 20)));

        assertEta(20);
        assertEquals(List.of("CargoRescheduled", "CargoExpedited"), events());
    }

    @Test // A15
    void a_change_elsewhere_on_the_voyage_changes_nothing() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 19, 19), call(STO, 20, 20)));

        assertEquals(List.of(), events());
    }

    @Test // A15
    void an_older_version_changes_nothing() {
        reschedule(schedule("V2", 3, call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 22, 22)));

        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 23, 23)));
        reschedule(schedule("V1", 1, call(HKG, 8, 8), call(RTM, 9, 9), call(NYC, 10, 10)));

        assertEta(22);
    }

    @Test // A18: not before the deadline
    void a_cargo_is_late_that_arrives_at_its_deadline() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 24, 24)));

        assertRisks("LATE");
        assertEta(24);
    }

    @Test // A17
    void a_connection_is_missed_when_the_transfer_takes_too_long() {
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), hours(NYC, 10, 12)));
        assertRisks();

        reschedule(schedule("V1", 3, call(HKG, 3, 3), call(RTM, 6, 6), hours(NYC, 10, 13)));

        assertRisks("MISSED_CONNECTION 1");
        assertEta(20);
        assertEquals(List.of("CargoRescheduled", "CargoRescheduled", "ConnectionMissed"), events());
    }

    @Test // A17, A18
    void a_missed_connection_is_known_since_it_became_so_until_it_is_restored() {
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 12, 12)));
        cargo.reschedule(schedule("V1", 3, call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 13, 13)), march(4));
        assertEquals(march(2), cargo.risks().getFirst().since());
        events();

        reschedule(v2(call(NYC, 13, 14), call(HAM, 18, 19), call(STO, 20, 20)));

        assertRisks();
        assertEquals(List.of("CargoRescheduled", "ConnectionRestored"), events());
    }

    @Test // A17
    void a_connection_is_not_missed_aboard_the_next_ship() {
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 12, 12)));

        handle(10, load(NYC, "V2"));

        assertRisks();
        assertEta(20);
    }

    @Test // A17
    void once_unloaded_it_is_the_moment_that_counts() {
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), hours(NYC, 10, 20)));
        assertRisks("MISSED_CONNECTION 1");

        handle(11, unload(NYC, "V1"));

        assertRisks();
        handle(12, unload(NYC, "V1"));
        assertRisks("MISSED_CONNECTION 1");
    }

    @Test // A17
    void a_leg_cannot_be_sailed_without_its_call() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), omitted(STO)));

        assertRisks("CALL_OMITTED 1");
        assertEquals(Optional.empty(), cargo.delivery().eta());
        assertEquals(List.of("CargoRescheduled", "LegCannotBeSailed"), events());
    }

    @Test // A17
    void a_leg_cannot_be_sailed_when_its_voyage_is_cancelled() {
        reschedule(cancelled("V1", 2));
        assertRisks("VOYAGE_CANCELLED 0");
        assertEquals(Optional.empty(), cargo.delivery().eta());
        events();

        reschedule(schedule("V1", 3, call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 9, 9)));

        assertRisks();
        assertEta(20);
        assertEquals(List.of("CargoRescheduled", "LegRestored"), events());
    }

    @Test // A17
    void what_is_behind_the_cargo_does_not_concern_it() {
        handle(3, load(HKG, "V1"));

        reschedule(v1(omitted(HKG), call(RTM, 6, 6), call(NYC, 9, 9)));
        assertRisks();

        handle(9, unload(NYC, "V1"));
        reschedule(cancelled("V1", 3));
        assertRisks();
        assertEta(20);
    }

    @Test // A15
    void the_right_one_of_two_calls_at_a_port_is_followed() {
        var twice = itinerary(checked(leg("V3", HKG, STO, 11, 20), 2, 4));
        cargo.assign(twice, march(1));

        reschedule(schedule(
                "V3", 2, call(HKG, 1, 2), call(STO, 5, 6), call(HKG, 12, 13), call(HAM, 15, 15), call(STO, 22, 22)));

        assertEquals(Optional.of(march(13)), legs().getFirst().estimate().load());
        assertEta(22);
    }

    @Test // A15: a replaced schedule has other positions
    void a_call_that_has_moved_is_found_by_its_port() {
        reschedule(v2(call(MEL, 5, 6), call(NYC, 10, 12), call(STO, 21, 21)));

        assertEquals(Optional.of(march(12)), legs().getLast().estimate().load());
        assertEta(21);
    }

    @Test
    void a_leg_that_was_never_checked_is_found_by_its_ports() {
        cargo.assign(itinerary(leg("V3", HKG, STO, 11, 20)), march(1));

        reschedule(schedule("V3", 1, call(STO, 2, 3), omitted(HKG), call(HKG, 11, 12), call(STO, 21, 21)));

        assertEquals(Optional.of(march(12)), legs().getFirst().estimate().load());
        assertEta(21);
    }

    @Test // A16
    void the_eta_is_the_actual_time_once_there() {
        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 22, 22)));
        events();

        handle(21, unload(STO, "V2"));
        assertEta(21);
        assertEquals(List.of("CargoHandled", "CargoArrived", "CargoExpedited"), events());

        handle(23, claim(STO));
        reschedule(schedule("V2", 3, call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 25, 25)));
        assertEta(21);
    }

    @Test // A18
    void a_misdirected_cargo_has_no_such_risks_and_nothing_is_restored() {
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 12, 12)));
        events();

        handle(6, unload(RTM, "V1"));

        assertRisks();
        assertEquals(List.of("CargoHandled", "CargoMisdirected"), events());
    }

    @Test
    void a_new_route_has_none_of_the_former_risks() {
        reschedule(cancelled("V1", 2));
        events();

        cargo.assign(itinerary(leg("V4", HKG, STO, 5, 19)), march(2));

        assertRisks();
        assertEquals(List.of("CargoRerouted"), events());
    }

    @Test
    void aboard_it_can_leave_at_the_estimated_time_and_that_is_the_new_promise() {
        handle(3, load(HKG, "V1"));
        reschedule(v1(call(HKG, 3, 3), call(RTM, 6, 6), call(NYC, 12, 12)));

        assertEquals(march(12), cargo.routeRequest(march(4)).departingAfter());
        cargo.assign(itinerary(leg("V4", NYC, STO, 14, 22)), march(4));

        assertEquals(march(12), legs().getFirst().unloadTime());
        assertRisks();
        assertEta(22);
    }

    @Test // A18
    void the_next_activity_is_due_at_its_estimate() {
        reschedule(v1(call(HKG, 4, 4), call(RTM, 6, 6), call(NYC, 10, 10)));
        assertEquals(Optional.of(march(4)), cargo.delivery().nextExpectedBy());

        handle(2, receive(HKG));
        assertEquals(Optional.of(march(4)), cargo.delivery().nextExpectedBy());
        handle(4, load(HKG, "V1"));
        assertEquals(Optional.of(march(10)), cargo.delivery().nextExpectedBy());
        handle(20, unload(STO, "V2"));
        assertEquals(Optional.empty(), cargo.delivery().nextExpectedBy());
    }

    private void reschedule(VoyageSchedule schedule) {
        cargo.reschedule(schedule, march(2));
    }

    private void handle(int day, HandlingActivity activity) {
        cargo.handle(on(day, activity), march(day));
    }

    private List<Leg> legs() {
        return cargo.itinerary().orElseThrow().legs();
    }

    private void assertEta(int day) {
        assertEquals(Optional.of(march(day)), cargo.delivery().eta());
    }

    private void assertRisks(String... risks) {
        assertEquals(
                List.of(risks),
                cargo.delivery().risks().stream().map(ReschedulingTest::text).toList());
    }

    private static String text(Risk risk) {
        return risk.kind() == Kind.LATE
                ? "LATE"
                : risk.kind() + " " + risk.leg().getAsInt();
    }

    private List<String> events() {
        return cargo.releaseEvents().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static VoyageSchedule v1(ScheduledCall... calls) {
        return schedule("V1", 2, calls);
    }

    private static VoyageSchedule v2(ScheduledCall... calls) {
        return schedule("V2", 2, calls);
    }

    private static VoyageSchedule cancelled(String voyage, long version) {
        return new VoyageSchedule(voyage(voyage), version, true, List.of(call(HKG, 3, 3), call(NYC, 9, 9)), "No ship");
    }

    private static ScheduledCall hours(UnLocode port, int day, int hours) {
        var time = march(day).plusSeconds(3600L * hours);
        return new ScheduledCall(port, Optional.of(time), Optional.of(time));
    }
}
