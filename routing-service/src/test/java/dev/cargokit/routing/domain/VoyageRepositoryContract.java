package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.ScheduleChange.Cause;
import dev.cargokit.routing.domain.ScheduleChange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every [VoyageRepository] does, in memory and in PostgreSQL. The voyages of these tests sail in
/// 2050, so that others do not matter.
public abstract class VoyageRepositoryContract {

    private static final Instant START = Instant.parse("2050-01-01T00:00:00Z");
    private static final UnLocode STOCKHOLM = new UnLocode("SESTO");
    private static final UnLocode HAMBURG = new UnLocode("DEHAM");
    private static final UnLocode ROTTERDAM = new UnLocode("NLRTM");

    private static final Cause CAUSE = new Cause("Strike", START);

    protected abstract VoyageRepository voyages();

    protected abstract <T> T inTransaction(Supplier<T> work);

    protected abstract ScheduleHistory history();

    private void store(Voyage voyage) {
        store(voyages()
                .find(voyage.number())
                .flatMap(known -> known.replace(voyage.schedule(), CAUSE))
                .orElseGet(() -> new ScheduleChange(voyage, Kind.NEW, CAUSE)));
    }

    private void store(ScheduleChange change) {
        inTransaction(() -> {
            voyages().store(change);
            return change;
        });
    }

    private void add(List<Voyage> added) {
        inTransaction(() -> {
            voyages().add(added);
            return added;
        });
    }

    @Test
    void finds_a_stored_voyage() {
        var voyage = voyage("FIND-1", 0, STOCKHOLM, HAMBURG, ROTTERDAM);

        store(voyage);

        assertEquals(
                Optional.of(voyage.schedule()), voyages().find(voyage.number()).map(Voyage::schedule));
    }

    @Test
    void finds_nothing_else() {
        assertEquals(Optional.empty(), voyages().find(new VoyageNumber("FIND-404")));
    }

    @Test
    void finds_a_changed_voyage_as_it_is_now() {
        var first = voyage("AGAIN-1", 0, STOCKHOLM, HAMBURG, ROTTERDAM);
        store(first);
        var shortened = first.omit(call(HAMBURG), CAUSE).orElseThrow();
        store(shortened);
        store(shortened.voyage().cancel(CAUSE).orElseThrow());

        var found = inTransaction(() -> voyages().findForUpdate(first.number())).orElseThrow();

        assertEquals(shortened.voyage().schedule(), found.schedule());
        assertEquals(3, found.version());
        assertTrue(found.cancelled());
    }

    @Test
    void keeps_every_change_in_order() {
        var other = voyage("HISTORY-2", 0, STOCKHOLM, HAMBURG);
        var first = Voyage.schedule(new VoyageNumber("HISTORY-1"), other.schedule(), CAUSE);
        long position = voyages().version();
        store(first);
        store(other);
        var delayed = first.voyage().delay(call(HAMBURG), Duration.ofHours(5), new Cause("Fog", START));
        store(delayed);
        var cancelled = delayed.voyage().cancel(CAUSE).orElseThrow();
        store(cancelled);

        var all = history().findAfter(position, 10);
        var last = history().findLast(first.voyage().number(), 2);

        assertEquals(
                List.of(position + 1, position + 2, position + 3, position + 4),
                all.stream().map(ScheduleHistory.Entry::position).toList());
        assertEquals(all.subList(1, 3), history().findAfter(position + 1, 2));
        assertEquals(List.of(delayed, cancelled), last);
        assertEquals(delayed.voyage().schedule(), last.getFirst().voyage().schedule());
        assertTrue(last.getLast().voyage().cancelled());
    }

    @Test
    void does_not_list_cancelled_voyages() {
        var voyage = voyage("CANCELLED-1", 500, STOCKHOLM, HAMBURG);
        store(voyage);
        store(voyage.cancel(CAUSE).orElseThrow());

        assertFalse(numbers(voyages().findDeparting(START.plus(Duration.ofDays(499)), VoyagePosition.START, 200))
                .contains("CANCELLED-1"));
        assertFalse(departingFrom(STOCKHOLM, START.plus(Duration.ofDays(499))).contains("CANCELLED-1"));
    }

    @Test
    void finds_those_of_several_numbers_that_exist() {
        store(voyage("SOME-1", 0, STOCKHOLM, HAMBURG));
        store(voyage("SOME-2", 0, STOCKHOLM, HAMBURG));

        var asked = List.of(new VoyageNumber("SOME-2"), new VoyageNumber("SOME-404"));

        assertEquals(List.of("SOME-2"), numbers(voyages().findAll(asked)));
        assertEquals(List.of(), voyages().findAll(List.of()));
    }

    @Test
    void counts_every_change() {
        long before = voyages().version();

        store(voyage("COUNT-1", 0, STOCKHOLM, HAMBURG));
        store(voyage("COUNT-1", 1, STOCKHOLM, HAMBURG));

        assertEquals(before + 2, voyages().version());
    }

    @Test
    void finds_changes_since_a_version() {
        store(voyage("SINCE-1", 0, STOCKHOLM, HAMBURG));
        long version = voyages().version();

        store(voyage("SINCE-2", 0, STOCKHOLM, HAMBURG));
        store(voyage("SINCE-3", 0, STOCKHOLM, HAMBURG));
        store(voyage("SINCE-2", 1, STOCKHOLM, HAMBURG));

        assertEquals(Set.of("SINCE-2", "SINCE-3"), Set.copyOf(numbers(voyages().changedSince(version))));
        assertEquals(List.of(), voyages().changedSince(voyages().version()));
    }

    @Test
    void adds_new_voyages_as_one_change() {
        var kept = voyage("ADD-1", 0, STOCKHOLM, HAMBURG);
        store(kept);
        long version = voyages().version();

        add(List.of(voyage("ADD-1", 9, ROTTERDAM, HAMBURG), voyage("ADD-2", 0, STOCKHOLM, HAMBURG)));

        assertEquals(version + 1, voyages().version());
        assertEquals(List.of("ADD-2"), numbers(voyages().changedSince(version)));
        assertEquals(Optional.of(kept.schedule()), voyages().find(kept.number()).map(Voyage::schedule));
    }

    @Test
    void pages_through_departures_in_order_of_time_and_number() {
        var stored = Set.of("PAGE-3", "PAGE-1", "PAGE-2", "PAGE-4");
        stored.forEach(number -> store(voyage(number, number.equals("PAGE-4") ? 100 : 101, STOCKHOLM, HAMBURG)));
        var after = START.plus(Duration.ofDays(99));

        var first = voyages().findDeparting(after, VoyagePosition.START, 3);
        var second = voyages().findDeparting(after, VoyagePosition.of(first.getLast()), 1);

        assertEquals(List.of("PAGE-4", "PAGE-1", "PAGE-2"), numbers(first));
        assertEquals(List.of("PAGE-3"), numbers(second));
    }

    @Test
    void excludes_departures_at_or_before_the_time() {
        store(voyage("AFTER-1", 200, STOCKHOLM, HAMBURG));
        var departure = START.plus(Duration.ofDays(200));

        assertTrue(numbers(voyages().findDeparting(departure.minusSeconds(1), VoyagePosition.START, 200))
                .contains("AFTER-1"));
        assertFalse(numbers(voyages().findDeparting(departure, VoyagePosition.START, 200))
                .contains("AFTER-1"));
    }

    @Test
    void finds_departures_from_a_port_in_the_middle_of_a_voyage() {
        store(voyage("FROM-1", 300, STOCKHOLM, HAMBURG, ROTTERDAM));
        var leavesHamburg = START.plus(Duration.ofDays(302));

        assertTrue(departingFrom(HAMBURG, leavesHamburg.minusMillis(1)).contains("FROM-1"));
        assertFalse(departingFrom(HAMBURG, leavesHamburg).contains("FROM-1"));
        assertFalse(departingFrom(HAMBURG, leavesHamburg.plusMillis(1)).contains("FROM-1"));
        assertFalse(departingFrom(ROTTERDAM, START).contains("FROM-1"));
    }

    @Test
    void pages_through_departures_from_a_port() {
        store(voyage("PORT-2", 401, ROTTERDAM, STOCKHOLM));
        store(voyage("PORT-1", 401, ROTTERDAM, STOCKHOLM));
        store(voyage("PORT-3", 400, ROTTERDAM, STOCKHOLM));
        var after = START.plus(Duration.ofDays(399));
        var found = new ArrayList<String>();

        var position = VoyagePosition.START;
        for (int page = 0; page < 3; page++) {
            var next =
                    voyages().findDepartingFrom(ROTTERDAM, after, position, 1).getFirst();
            position = VoyagePosition.of(next);
            found.add(next.number().value());
        }

        assertEquals(List.of("PORT-3", "PORT-1", "PORT-2"), found);
        assertEquals(List.of(), voyages().findDepartingFrom(ROTTERDAM, after, position, 1));
    }

    private Set<String> departingFrom(UnLocode port, Instant after) {
        return Set.copyOf(numbers(voyages().findDepartingFrom(port, after, VoyagePosition.START, 200)));
    }

    private static CallSelector call(UnLocode location) {
        return new CallSelector("location", location, OptionalInt.empty());
    }

    private static List<String> numbers(List<Voyage> voyages) {
        return voyages.stream().map(voyage -> voyage.number().value()).collect(Collectors.toList());
    }

    /// Leaves its first port after `day` days; a day at sea and a day in port for each further one.
    private static Voyage voyage(String number, int day, UnLocode... calls) {
        var movements = new ArrayList<CarrierMovement>();
        for (int next = 1; next < calls.length; next++) {
            var departure = START.plus(Duration.ofDays(day + 2L * (next - 1)));
            movements.add(
                    new CarrierMovement(calls[next - 1], calls[next], departure, departure.plus(Duration.ofDays(1))));
        }
        return new Voyage(new VoyageNumber(number), new Schedule(movements));
    }
}
