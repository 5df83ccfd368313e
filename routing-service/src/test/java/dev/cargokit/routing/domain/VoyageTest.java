package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
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
        assertEquals(stay(0, 1), VOYAGE.stay(A, B, FIRST.departure(), FIRST.arrival()));
        assertEquals(stay(1, 2), VOYAGE.stay(B, C, SECOND.departure(), SECOND.arrival()));
        assertEquals(stay(0, 2), VOYAGE.stay(A, C, FIRST.departure(), SECOND.arrival()));
    }

    @Test
    void does_not_sail_at_other_times_elsewhere_or_backwards() {
        var later = FIRST.departure().plusSeconds(1);

        assertEquals(Optional.empty(), VOYAGE.stay(A, B, later, FIRST.arrival()));
        assertEquals(
                Optional.empty(),
                VOYAGE.stay(A, B, FIRST.departure(), FIRST.arrival().plusSeconds(1)));
        assertEquals(Optional.empty(), VOYAGE.stay(A, C, FIRST.departure(), FIRST.arrival()));
        assertEquals(Optional.empty(), VOYAGE.stay(B, B, SECOND.departure(), FIRST.arrival()));
    }

    private static Optional<Voyage.Stay> stay(int loadCall, int unloadCall) {
        return Optional.of(new Voyage.Stay(loadCall, unloadCall));
    }
}
