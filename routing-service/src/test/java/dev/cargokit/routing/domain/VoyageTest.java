package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoyageTest {

    private static final UnLocode A = new UnLocode("SESTO");
    private static final UnLocode B = new UnLocode("DEHAM");
    private static final UnLocode C = new UnLocode("NLRTM");
    private static final CarrierMovement FIRST = ScheduleTest.movement(A, B, 1, 2);
    private static final CarrierMovement SECOND = ScheduleTest.movement(B, C, 3, 4);
    private static final Voyage VOYAGE = new Voyage(new VoyageNumber("V1"), new Schedule(List.of(FIRST, SECOND)));

    @Test
    void is_equal_when_its_number_is() {
        var rescheduled = new Voyage(new VoyageNumber("V1"), new Schedule(List.of(SECOND)));
        var another = new Voyage(new VoyageNumber("V2"), VOYAGE.schedule());

        assertEquals(rescheduled, VOYAGE);
        assertEquals(rescheduled.hashCode(), VOYAGE.hashCode());
        assertNotEquals(another, VOYAGE);
    }

    @Test
    void sails_each_of_its_movements_and_successive_ones() {
        assertTrue(VOYAGE.sails(A, B, FIRST.departure(), FIRST.arrival()));
        assertTrue(VOYAGE.sails(B, C, SECOND.departure(), SECOND.arrival()));
        assertTrue(VOYAGE.sails(A, C, FIRST.departure(), SECOND.arrival()));
    }

    @Test
    void does_not_sail_at_other_times_elsewhere_or_backwards() {
        var later = FIRST.departure().plusSeconds(1);

        assertFalse(VOYAGE.sails(A, B, later, FIRST.arrival()));
        assertFalse(VOYAGE.sails(A, B, FIRST.departure(), FIRST.arrival().plusSeconds(1)));
        assertFalse(VOYAGE.sails(A, C, FIRST.departure(), FIRST.arrival()));
        assertFalse(VOYAGE.sails(B, B, SECOND.departure(), FIRST.arrival()));
    }
}
