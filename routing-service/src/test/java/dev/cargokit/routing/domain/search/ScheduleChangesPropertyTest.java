package dev.cargokit.routing.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.routing.domain.Call;
import dev.cargokit.routing.domain.CallSelector;
import dev.cargokit.routing.domain.InMemoryVoyageRepository;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleChange.Cause;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Random changes of a random timetable.
class ScheduleChangesPropertyTest {

    private static final int RUNS = 200;
    private static final int CHANGES = 60;
    private static final int DAYS = 20;
    private static final Cause CAUSE = new Cause("Fog", RandomTimetable.START);

    @Test
    void every_change_makes_the_next_version_of_a_sound_schedule() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var timetable = RandomTimetable.of(random, 8, 5, 6, DAYS);
            var voyages = byNumber(timetable.voyages());
            for (int count = 0; count < CHANGES; count++) {
                var before = anyOf(random, timetable, voyages);
                change(random, timetable, before).ifPresent(change -> {
                    assertEquals(before.version() + 1, change.voyage().version());
                    assertRunsForward(change.voyage().schedule().calls());
                    voyages.put(before.number(), change.voyage());
                });
            }
        });
    }

    @Test
    void a_delay_and_an_omission_are_what_a_table_of_calls_shows() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var timetable = RandomTimetable.of(random, 8, 1, 8, DAYS);
            var voyage = timetable.voyages().getFirst();
            for (int count = 0; count < CHANGES; count++) {
                var table = new ArrayList<>(voyage.schedule().calls());
                int call = random.nextInt(table.size());
                var by = Duration.ofHours(random.nextInt(-50, 100));
                boolean omits = random.nextInt(4) == 0;
                try {
                    voyage = omits
                            ? voyage.omit(selector(table, call), CAUSE)
                                    .map(ScheduleChange::voyage)
                                    .orElse(voyage)
                            : voyage.delay(selector(table, call), by, CAUSE).voyage();
                } catch (RoutingRefusal _) {
                    continue;
                }
                assertEquals(
                        omits ? omitted(table, call) : delayed(table, call, by),
                        voyage.schedule().calls());
            }
        });
    }

    @Test
    void the_history_leads_to_the_state_of_every_voyage() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var timetable = RandomTimetable.of(random, 8, 5, 6, DAYS);
            var repository = new InMemoryVoyageRepository();
            repository.add(timetable.voyages());
            var followed = byNumber(timetable.voyages());
            long position = 0;
            for (int count = 0; count < CHANGES; count++) {
                var voyage = anyOf(random, timetable, byNumber(repository.changedSince(0)));
                change(random, timetable, voyage).ifPresent(repository::store);
                for (var entry : repository.findAfter(position, random.nextInt(3))) {
                    var next = entry.change().voyage();
                    assertEquals(followed.put(next.number(), next).version() + 1, next.version());
                    assertTrue(entry.position() > position);
                    position = entry.position();
                }
            }
            for (var entry : repository.findAfter(position, CHANGES)) {
                followed.put(entry.change().voyage().number(), entry.change().voyage());
            }

            for (var voyage : repository.changedSince(0)) {
                var end = followed.get(voyage.number());
                assertEquals(voyage.schedule(), end.schedule());
                assertEquals(voyage.version(), end.version());
                assertEquals(voyage.cancelled(), end.cancelled());
            }
        });
    }

    @Test
    void the_search_offers_only_what_is_sailed_after_the_changes() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var sample = RandomTimetable.of(random, 8, 30, 6, DAYS);
            var voyages = byNumber(sample.voyages());
            var timetable = Timetable.of(sample.locations(), sample.voyages());
            for (int count = 0; count < CHANGES; count++) {
                var changed = change(random, sample, anyOf(random, sample, voyages));
                if (changed.isPresent()) {
                    var voyage = changed.get().voyage();
                    voyages.put(voyage.number(), voyage);
                    timetable = timetable.with(List.of(voyage));
                }
            }
            var query = sample.query(random, DAYS, PathQuery.NO_DEADLINE, 5);

            var paths = new PathSearch(Duration.ofHours(2)).search(timetable, query);

            assertEquals(
                    arrivals(paths).findFirst(),
                    arrivals(new PathSearch(Duration.ofHours(2)).search(anew(sample, voyages), query))
                            .findFirst());
            for (var path : paths) {
                assertTrue(path.edges().stream()
                        .allMatch(edge -> voyages.get(edge.voyage())
                                .stay(edge.origin(), edge.destination(), edge.departure(), edge.arrival())
                                .isPresent()));
            }
        });
    }

    private static Stream<Instant> arrivals(List<TransitPath> paths) {
        return paths.stream().map(TransitPath::arrival);
    }

    private static Timetable anew(RandomTimetable sample, Map<VoyageNumber, Voyage> voyages) {
        return Timetable.of(sample.locations(), voyages.values());
    }

    /// Empty when nothing changes or the change is refused.
    private static Optional<ScheduleChange> change(RandomGenerator random, RandomTimetable sample, Voyage voyage) {
        var calls = voyage.schedule().calls();
        var call = selector(calls, random.nextInt(calls.size()));
        try {
            return switch (random.nextInt(8)) {
                case 0 -> voyage.cancel(CAUSE);
                case 1 -> voyage.replace(sample.voyages().getFirst().schedule(), CAUSE);
                case 2, 3 -> voyage.omit(call, CAUSE);
                default -> Optional.of(voyage.delay(call, Duration.ofHours(random.nextInt(-50, 100)), CAUSE));
            };
        } catch (RoutingRefusal _) {
            return Optional.empty();
        }
    }

    private static Voyage anyOf(RandomGenerator random, RandomTimetable sample, Map<VoyageNumber, Voyage> voyages) {
        return voyages.get(
                sample.voyages().get(random.nextInt(sample.voyages().size())).number());
    }

    private static CallSelector selector(List<Call> calls, int position) {
        return new CallSelector("from", calls.get(position).location(), OptionalInt.of(position));
    }

    private static Map<VoyageNumber, Voyage> byNumber(List<Voyage> voyages) {
        return new HashMap<>(voyages.stream().collect(Collectors.toMap(Voyage::number, Function.identity())));
    }

    private static List<Call> delayed(List<Call> table, int call, Duration by) {
        for (int later = call; later < table.size(); later++) {
            var moved = table.get(later);
            table.set(
                    later,
                    new Call(
                            moved.location(),
                            moved.arrival().map(time -> time.plus(by)),
                            moved.departure().map(time -> time.plus(by))));
        }
        return table;
    }

    private static List<Call> omitted(List<Call> table, int call) {
        table.set(call, new Call(table.get(call).location(), Optional.empty(), Optional.empty()));
        var sailed = table.stream().filter(other -> !other.isOmitted()).toList();
        int first = table.indexOf(sailed.getFirst());
        int last = table.lastIndexOf(sailed.getLast());
        table.set(
                first,
                new Call(
                        sailed.getFirst().location(),
                        Optional.empty(),
                        sailed.getFirst().departure()));
        table.set(last, new Call(sailed.getLast().location(), sailed.getLast().arrival(), Optional.empty()));
        return table;
    }

    private static void assertRunsForward(List<Call> calls) {
        var sailed = calls.stream().filter(call -> !call.isOmitted()).toList();
        var earlier = Instant.EPOCH;
        for (var call : sailed) {
            assertTrue(!call.arrival().orElse(earlier).isBefore(earlier));
            assertTrue(!call.departure()
                    .orElse(Instant.MAX)
                    .isBefore(call.arrival().orElse(earlier)));
            earlier = call.departure().orElse(Instant.MAX);
        }
        assertEquals(Optional.empty(), sailed.getFirst().arrival());
        assertEquals(Optional.empty(), sailed.getLast().departure());
    }
}
