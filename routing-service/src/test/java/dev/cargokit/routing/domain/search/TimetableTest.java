package dev.cargokit.routing.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.ScheduleChange.Cause;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private final PathSearch search = new PathSearch(Duration.ofHours(2));
    private final PathQuery fromAToB =
            new PathQuery(Timetables.place("A"), Timetables.place("B"), Timetables.MIDNIGHT, PathQuery.NO_DEADLINE, 5);

    @Test
    void counts_locations_voyages_and_movements() {
        var timetable = Timetables.of("V1: A 1 B 2-3 C 4", "V2: A 1 B 2");

        assertEquals(6, timetable.locationCount());
        assertEquals(2, timetable.voyageCount());
        assertEquals(3, timetable.movementCount());
    }

    @Test
    void replaces_a_voyage_by_its_new_schedule() {
        var old = Timetables.of("V1: A 1 B 2", "V2: A 5 B 6");

        var changed = old.with(List.of(Timetables.voyage("V1: A 7 C 8-8 B 9")));

        assertEquals(List.of("V2 A-B", "V1 A-B"), Timetables.written(search.search(changed, fromAToB)));
        assertEquals(2, changed.voyageCount());
        assertEquals(3, changed.movementCount());
    }

    @Test
    void does_not_offer_a_cancelled_voyage() {
        var voyage = Timetables.voyage("V1: A 1 B 2");
        var cancelled =
                voyage.cancel(new Cause("Engine failure", Timetables.MIDNIGHT)).orElseThrow();

        var changed = Timetables.of("V1: A 1 B 2", "V2: A 5 B 6").with(List.of(cancelled.voyage()));

        assertEquals(List.of("V2 A-B"), Timetables.written(search.search(changed, fromAToB)));
    }

    @Test
    void is_immutable() {
        var timetable = Timetables.of("V1: A 1 B 2");

        timetable.with(List.of(Timetables.voyage("V1: A 3 B 9"), Timetables.voyage("V2: A 1 B 3")));

        assertEquals(List.of("V1 A-B"), Timetables.written(search.search(timetable, fromAToB)));
        assertEquals(1, timetable.movementCount());
    }

    @Test
    void refuses_a_voyage_to_an_unknown_location() {
        assertThrows(RoutingRefusal.UnknownLocation.class, () -> Timetables.of("V1: A 1 Z 2"));
    }

    @Test
    void finds_the_first_departure_after_a_time_among_equal_ones() {
        var connections = Timetables.of("V1: A 1 B 2", "V2: A 1 B 2", "V3: A 1 B 2", "V4: A 3 B 4")
                .connections();
        long first = Timetables.hour("1").getEpochSecond();

        assertEquals(0, connections.firstAfter(first - 1));
        assertEquals(3, connections.firstAfter(first));
        assertEquals(4, connections.firstAfter(Timetables.hour("3").getEpochSecond()));
    }
}
