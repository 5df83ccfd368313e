package dev.cargokit.routing.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.routing.domain.Voyage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On many random timetables all results are sound, and the search finds everything that two obviously
/// correct searches find.
class PathSearchPropertyTest {

    private static final int RUNS = 1000;
    private static final Duration TRANSFER = Duration.ofHours(12);
    private static final int DAYS = 30;

    @Test
    void every_path_can_be_sailed() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = sample(random, 12, 60, 8);
            var voyages = sample.timetable().voyages().stream()
                    .collect(Collectors.toMap(Voyage::number, Function.identity()));

            for (var path : sample.paths()) {
                assertTrue(path.edges().stream()
                        .allMatch(edge -> voyages.get(edge.voyage())
                                .stay(edge.origin(), edge.destination(), edge.departure(), edge.arrival())
                                .isPresent()));
            }
        });
    }

    @Test
    void every_path_matches_the_query() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = sample(random, 12, 60, 8);
            var query = sample.query();

            for (var path : sample.paths()) {
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
                random -> sample(random, 12, 60, 8).paths().forEach(path -> {
                    var edges = path.edges();

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
    void paths_are_distinct_sorted_and_within_the_limit() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = sample(random, 12, 60, 8);
            var paths = sample.paths();

            assertEquals(paths.size(), new HashSet<>(paths).size());
            assertEquals(paths.stream().sorted(TransitPath.BEST_FIRST).toList(), paths);
            assertTrue(paths.size() <= sample.query().limit());
        });
    }

    @Test
    void the_naive_search_finds_the_same_front() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = sample(random, 12, 60, 8);

            var naive = new NaiveSearch(sample.timetable().voyages(), TRANSFER).front(sample.query());

            assertEquals(naive, front(sample.paths()));
        });
    }

    @Test
    void there_are_three_paths_where_three_exist() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = sample(random, 5, 7, 5);

            int existing = new AllPaths(sample.timetable().voyages(), TRANSFER, sample.query())
                    .find()
                    .size();

            assertTrue(sample.paths().size() >= Math.min(3, existing));
        });
    }

    /// The limit is at least the size of a Pareto front, so that the result contains all of it.
    private static Case sample(RandomGenerator random, int locations, int voyages, int mostMovements) {
        var timetable = RandomTimetable.of(random, locations, voyages, mostMovements, DAYS);
        var deadline = random.nextBoolean()
                ? PathQuery.NO_DEADLINE
                : RandomTimetable.START.plus(Duration.ofDays(random.nextInt(1, 2 * DAYS)));
        int limit = random.nextInt(Labels.MAXIMUM_VOYAGES, PathQuery.MAXIMUM_PATHS);
        return new Case(timetable, timetable.query(random, DAYS, deadline, limit));
    }

    /// Paths are in order of arrival: a path is in the front if no earlier one has as few voyages.
    private static TreeMap<Integer, Instant> front(List<TransitPath> paths) {
        var front = new TreeMap<Integer, Instant>();
        for (var path : paths) {
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
        var places = new HashSet<Object>();
        path.edges().forEach(edge -> places.addAll(List.of(edge.origin(), edge.destination())));
        return places.size();
    }

    private record Case(RandomTimetable timetable, PathQuery query) {

        List<TransitPath> paths() {
            return new PathSearch(TRANSFER).search(Timetable.of(timetable.locations(), timetable.voyages()), query);
        }
    }
}
