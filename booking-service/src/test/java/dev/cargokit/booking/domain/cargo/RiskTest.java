package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.omitted;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.schedule;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules A17 and A18: what endangers a delivery.
class RiskTest extends RescheduledCargo {

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
}
