package dev.cargokit.routing.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.testkit.SeededRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On many timetables drawn at random the search finds nothing unsound, and everything that two obviously right
/// searches find.
class PathSearchPropertyTest {

    private static final int RUNS = 1000;
    private static final Duration TRANSFER = Duration.ofHours(12);
    private static final int DAYS = 30;

    @Test
    void every_path_can_be_sailed() {
        SeededRandom.forEachSeed(RUNS, random -> {
            Case drawn = draw(random, 12, 60, 8);
            Map<VoyageNumber, Voyage> voyages =
                    drawn.timetable().voyages().stream().collect(Collectors.toMap(Voyage::number, Function.identity()));

            for (TransitPath path : drawn.answer()) {
                assertTrue(path.edges().stream()
                        .allMatch(edge -> voyages.get(edge.voyage())
                                .sails(edge.origin(), edge.destination(), edge.departure(), edge.arrival())));
            }
        });
    }

    @Test
    void every_path_answers_the_query() {
        SeededRandom.forEachSeed(RUNS, random -> {
            Case drawn = draw(random, 12, 60, 8);
            PathQuery query = drawn.query();

            for (TransitPath path : drawn.answer()) {
                assertEquals(query.origin(), path.edges().getFirst().origin());
                assertEquals(query.destination(), path.edges().getLast().destination());
                assertTrue(path.departure().isAfter(query.departingAfter()));
                assertTrue(path.arrival().isBefore(query.arrivingBefore()));
            }
        });
    }

    @Test
    void every_path_connects_with_time_for_the_transfer_and_repeats_nothing() {
        SeededRandom.forEachSeed(
                RUNS,
                random -> draw(random, 12, 60, 8).answer().forEach(path -> {
                    List<TransitEdge> edges = path.edges();

                    assertTrue(IntStream.range(1, edges.size())
                            .allMatch(next -> connect(edges.get(next - 1), edges.get(next))));
                    assertEquals(path.voyages() + 1, places(path), "no place twice");
                    assertEquals(
                            path.voyages(),
                            edges.stream().map(TransitEdge::voyage).distinct().count(),
                            "no voyage twice");
                }));
    }

    @Test
    void paths_are_distinct_sorted_and_not_more_than_wanted() {
        SeededRandom.forEachSeed(RUNS, random -> {
            Case drawn = draw(random, 12, 60, 8);
            List<TransitPath> paths = drawn.answer();

            assertEquals(paths.size(), new HashSet<>(paths).size());
            assertEquals(paths.stream().sorted(TransitPath.BEST_FIRST).toList(), paths);
            assertTrue(paths.size() <= drawn.query().limit());
        });
    }

    @Test
    void the_naive_search_finds_the_same_front() {
        SeededRandom.forEachSeed(RUNS, random -> {
            Case drawn = draw(random, 12, 60, 8);

            TreeMap<Integer, Instant> naive =
                    new NaiveSearch(drawn.timetable().voyages(), TRANSFER).front(drawn.query());

            assertEquals(naive, front(drawn.answer()));
        });
    }

    @Test
    void there_are_three_paths_where_three_exist() {
        SeededRandom.forEachSeed(RUNS, random -> {
            Case drawn = draw(random, 5, 7, 5);

            int existing = new AllPaths(drawn.timetable().voyages(), TRANSFER, drawn.query())
                    .find()
                    .size();

            assertTrue(drawn.answer().size() >= Math.min(3, existing));
        });
    }

    /// The limit is as large as a front can get, so that all of the front is in the answer.
    private static Case draw(RandomGenerator random, int locations, int voyages, int mostMovements) {
        RandomTimetable timetable = RandomTimetable.of(random, locations, voyages, mostMovements, DAYS);
        Instant deadline = random.nextBoolean()
                ? PathQuery.NO_DEADLINE
                : RandomTimetable.START.plus(Duration.ofDays(random.nextInt(1, 2 * DAYS)));
        int limit = random.nextInt(Labels.MOST_VOYAGES, PathQuery.MOST_PATHS);
        return new Case(timetable, timetable.query(random, DAYS, deadline, limit));
    }

    /// Paths come in order of arrival: those are in the front before which none has as few voyages.
    private static TreeMap<Integer, Instant> front(List<TransitPath> paths) {
        TreeMap<Integer, Instant> front = new TreeMap<>();
        for (TransitPath path : paths) {
            if (front.headMap(path.voyages(), true).isEmpty()) {
                front.put(path.voyages(), path.arrival());
            }
        }
        return front;
    }

    private static boolean connect(TransitEdge before, TransitEdge after) {
        return before.destination().equals(after.origin())
                && !after.departure().isBefore(before.arrival().plus(TRANSFER));
    }

    private static int places(TransitPath path) {
        HashSet<Object> places = new HashSet<>();
        path.edges().forEach(edge -> places.addAll(List.of(edge.origin(), edge.destination())));
        return places.size();
    }

    private record Case(RandomTimetable timetable, PathQuery query) {

        List<TransitPath> answer() {
            return new PathSearch(TRANSFER).search(Timetable.of(timetable.locations(), timetable.voyages()), query);
        }
    }
}
