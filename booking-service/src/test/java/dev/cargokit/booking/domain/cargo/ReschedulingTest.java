package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.omitted;
import static dev.cargokit.booking.Given.schedule;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.estimate.EtaChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rules A15 and A16: what changes of voyages mean for estimates and ETA.
class ReschedulingTest extends RescheduledCargo {

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

    @Test // A8
    void nothing_changes_a_claimed_cargo_even_if_its_unloading_was_never_reported() {
        handle(20, claim(STO));
        events();

        reschedule(v2(call(NYC, 10, 11), call(HAM, 18, 19), call(STO, 22, 22)));

        assertEta(20);
        assertEquals(List.of(), events());
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

    @Test // A2, A15
    void aboard_a_ship_that_arrives_before_the_promised_loading_it_can_still_be_rerouted() {
        reschedule(v1(call(HKG, 1, 1), call(RTM, 2, 2), call(NYC, 3, 3)));
        handle(2, load(HKG, "V1"));

        assertEquals(march(9), cargo.routeRequest(march(2)).departingAfter());
        cargo.assign(itinerary(leg("V4", NYC, STO, 14, 22)), march(2));

        assertEquals(march(9), legs().getFirst().unloadTime());
        assertEta(22);
    }
}
