package dev.cargokit.routing.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rules of the search, one at a time; the transfer time is two hours here.
class PathSearchTest {

    private final PathSearch search = new PathSearch(Duration.ofHours(2));

    @Test
    void finds_nothing_where_no_voyage_leads() {
        assertEquals(List.of(), paths(Timetables.of("V1: B 1 A 2"), "A", "B"));
        assertEquals(List.of(), paths(Timetables.of(), "A", "B"));
    }

    @Test
    void stays_aboard_over_several_movements_without_transfer_time() {
        var timetable = Timetables.of("V1: A 1 B 2-2 C 3-3 D 4");

        var paths = search.search(timetable, query("A", "D", 5));

        assertEquals(List.of("V1 A-D"), Timetables.written(paths));
        assertEquals(Timetables.hour("1"), paths.getFirst().departure());
        assertEquals(Timetables.hour("4"), paths.getFirst().arrival());
    }

    @Test
    void changes_voyage_when_the_transfer_time_is_kept() {
        assertEquals(List.of("V1 A-B, V2 B-C"), paths(Timetables.of("V1: A 1 B 2", "V2: B 4 C 5"), "A", "C"));
        assertEquals(List.of(), paths(Timetables.of("V1: A 1 B 2", "V2: B 3 C 5"), "A", "C"));
    }

    @Test
    void needs_no_transfer_time_at_the_origin() {
        assertEquals(List.of("V1 A-B"), paths(Timetables.of("V1: A 1 B 2"), "A", "B"));
    }

    @Test
    void puts_the_earliest_arrival_first_and_lets_fewer_voyages_break_ties() {
        var timetable = Timetables.of(
                "V1: A 1 B 2", "V2: B 4 D 9", "V3: A 3 D 9", "V4: A 1 C 2", "V5: C 5 D 8", "V6: A 1 D 10");

        assertEquals(List.of("V4 A-C, V5 C-D", "V3 A-D", "V1 A-B, V2 B-D", "V6 A-D"), paths(timetable, "A", "D"));
    }

    @Test
    void departs_after_the_requested_time() {
        var timetable = Timetables.of("V0: A 0 B 1", "V1: A 1 B 2");

        assertEquals(List.of("V1 A-B"), paths(timetable, "A", "B"));
    }

    @Test
    void arrives_strictly_before_the_deadline() {
        var timetable = Timetables.of("V1: A 1 B 5");
        var atFive = query("A", "B", Timetables.hour("5"), 5);
        var justAfterFive = query("A", "B", Timetables.hour("5").plusNanos(1), 5);

        assertEquals(List.of(), search.search(timetable, atFive));
        assertEquals(1, search.search(timetable, justAfterFive).size());
    }

    @Test
    void finds_the_direct_voyage_beside_the_faster_transfer() {
        var timetable = Timetables.of("V1: A 1 B 2", "V2: B 4 C 5", "V3: A 2 C 9");

        assertEquals(List.of("V1 A-B, V2 B-C", "V3 A-C"), paths(timetable, "A", "C"));
    }

    @Test
    void drops_no_path_of_the_front_for_an_alternative() {
        var timetable = Timetables.of(
                "V1: A 1 B 2", "V2: B 4 D 10", "V3: B 5 D 11", "V4: B 6 D 12", "V5: B 7 D 13", "V9: A 1 D 20");

        assertEquals(
                List.of("V1 A-B, V2 B-D", "V1 A-B, V3 B-D", "V9 A-D"),
                Timetables.written(search.search(timetable, query("A", "D", 3))));
    }

    @Test
    void finds_the_next_departures_when_only_one_path_is_best() {
        var timetable = Timetables.of("V1: A 1 B 5", "V2: A 2 B 6", "V3: A 3 B 7", "V4: A 4 B 8");

        assertEquals(
                List.of("V1 A-B", "V2 A-B", "V3 A-B"),
                Timetables.written(search.search(timetable, query("A", "B", 3))));
        assertEquals(List.of("V1 A-B"), Timetables.written(search.search(timetable, query("A", "B", 1))));
    }

    @Test
    void prefers_other_voyages_to_the_same_ones_with_another_port_of_change() {
        var timetable =
                Timetables.of("V1: A 1 B 2-2 C 3-3 E 4", "V2: B 5-5 C 6-6 E 7-7 D 8", "V3: A 9 D 10", "V4: A 11 D 12");

        assertEquals(
                List.of("V1 A-B, V2 B-D", "V3 A-D", "V4 A-D"),
                Timetables.written(search.search(timetable, query("A", "D", 3))));
    }

    @Test
    void changes_at_another_port_when_there_are_no_other_voyages() {
        var timetable = Timetables.of("V1: A 1 B 2-2 C 3-3 E 4", "V2: B 5-5 C 6-6 E 7-7 D 8");

        assertEquals(
                Set.of("V1 A-B, V2 B-D", "V1 A-C, V2 C-D", "V1 A-E, V2 E-D"), Set.copyOf(paths(timetable, "A", "D")));
    }

    @Test
    void boards_a_voyage_that_calls_twice_the_second_time() {
        var paths = search.search(Timetables.of("V1: A 1 B 2-3 A 4-5 C 6"), query("A", "C", 1));

        assertEquals(Timetables.hour("5"), paths.getFirst().departure());
    }

    @Test
    void refuses_equal_origin_and_destination() {
        assertThrows(RoutingRefusal.SameOriginAndDestination.class, () -> query("A", "A", 5));
    }

    @Test
    void refuses_unknown_locations() {
        var unknown = new UnLocode("ZZZZZ");
        var from = new PathQuery(unknown, place("A"), Timetables.MIDNIGHT, PathQuery.NO_DEADLINE, 5);
        var to = new PathQuery(place("A"), unknown, Timetables.MIDNIGHT, PathQuery.NO_DEADLINE, 5);

        assertThrows(RoutingRefusal.UnknownLocation.class, () -> search.search(Timetables.of(), from));
        assertThrows(RoutingRefusal.UnknownLocation.class, () -> search.search(Timetables.of(), to));
    }

    @Test
    void accepts_any_time() {
        var timetable = Timetables.of("V1: A 1 B 5");
        var ever = new PathQuery(place("A"), place("B"), Instant.MIN, Instant.MAX, 5);
        var never = new PathQuery(place("A"), place("B"), Instant.MAX, Instant.MIN, 5);

        assertEquals(1, search.search(timetable, ever).size());
        assertEquals(List.of(), search.search(timetable, never));
    }

    @Test
    void bounds_the_number_of_paths() {
        assertThrows(IllegalArgumentException.class, () -> query("A", "B", 0));
        assertThrows(IllegalArgumentException.class, () -> query("A", "B", PathQuery.MAXIMUM_PATHS + 1));
    }

    private List<String> paths(Timetable timetable, String from, String to) {
        return Timetables.written(search.search(timetable, query(from, to, 5)));
    }

    private static PathQuery query(String from, String to, int limit) {
        return query(from, to, PathQuery.NO_DEADLINE, limit);
    }

    private static PathQuery query(String from, String to, Instant deadline, int limit) {
        return new PathQuery(place(from), place(to), Timetables.MIDNIGHT, deadline, limit);
    }

    private static UnLocode place(String letter) {
        return Timetables.place(letter);
    }
}
