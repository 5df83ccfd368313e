package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule A3 and vector V9 of the contract; [#refuses_the_reference_schedule_that_departs_before_it_arrives]
/// is sample data of Cargo Tracker that nothing there validates.
class ScheduleTest {

    private static final UnLocode TOKYO = new UnLocode("JNTKO");
    private static final UnLocode ROTTERDAM = new UnLocode("NLRTM");
    private static final UnLocode HAMBURG = new UnLocode("DEHAM");

    @Test
    void has_movements() {
        assertThrows(NullPointerException.class, () -> new Schedule(null));
        assertThrows(RoutingRefusal.UnsoundSchedule.class, () -> new Schedule(List.of()));
        assertThrows(NullPointerException.class, () -> new Schedule(Arrays.asList((CarrierMovement) null)));
    }

    @Test
    void accepts_a_departure_in_the_second_of_the_arrival() {
        var movements = List.of(movement(TOKYO, ROTTERDAM, 1, 2), movement(ROTTERDAM, HAMBURG, 2, 3));

        assertEquals(movements, new Schedule(movements).movements());
    }

    @Test
    void refuses_movements_that_do_not_connect() {
        assertUnsound(1, "from", movement(TOKYO, ROTTERDAM, 1, 2), movement(TOKYO, HAMBURG, 3, 4));
    }

    @Test
    void refuses_the_reference_schedule_that_departs_before_it_arrives() {
        var toRotterdam = new CarrierMovement(
                TOKYO, ROTTERDAM, Instant.parse("2009-03-08T12:00:00Z"), Instant.parse("2009-03-11T16:00:00Z"));
        var toHamburg = new CarrierMovement(
                ROTTERDAM, HAMBURG, Instant.parse("2009-03-11T04:00:00Z"), Instant.parse("2009-03-12T16:00:00Z"));

        assertUnsound(1, "departure", toRotterdam, toHamburg);
    }

    @Test
    void is_immutable() {
        var movements = new ArrayList<CarrierMovement>(List.of(movement(TOKYO, ROTTERDAM, 1, 2)));
        var schedule = new Schedule(movements);

        movements.clear();

        assertEquals(1, schedule.movements().size());
        assertThrows(UnsupportedOperationException.class, schedule.movements()::clear);
    }

    private static void assertUnsound(int position, String field, CarrierMovement... movements) {
        var refusal = assertThrows(RoutingRefusal.UnsoundSchedule.class, () -> new Schedule(List.of(movements)));

        assertEquals(position, refusal.movement());
        assertEquals(field, refusal.field());
    }

    static CarrierMovement movement(UnLocode from, UnLocode to, int departureDay, int arrivalDay) {
        var newYear = Instant.parse("2026-01-01T00:00:00Z");
        return new CarrierMovement(
                from, to, newYear.plus(Duration.ofDays(departureDay)), newYear.plus(Duration.ofDays(arrivalDay)));
    }
}
