package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.ScheduleChange.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule A15 on a voyage that calls at A twice. In the tests, `A - 1` is a call that departs on day 1.
class ScheduleChangesTest {

    private static final Instant DAY_0 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Cause CAUSE = new Cause("Typhoon", DAY_0);
    private static final Voyage VOYAGE = new Voyage(
            new VoyageNumber("V300"),
            new Schedule(List.of(movement("A", "B", 1, 3), movement("B", "C", 4, 6), movement("C", "A", 7, 9))));

    @Test
    void a_delay_moves_the_call_and_all_later_ones() {
        assertEquals("A - 1, B 5 6, C 8 9, A 11 -", written(VOYAGE.delay(call("B"), Duration.ofDays(2), CAUSE)));
        assertEquals("A - 3, B 5 6, C 8 9, A 11 -", written(VOYAGE.delay(call("A", 0), Duration.ofDays(2), CAUSE)));
        assertEquals("A - 1, B 3 4, C 6 7, A 11 -", written(VOYAGE.delay(call("A", 3), Duration.ofDays(2), CAUSE)));
    }

    @Test
    void calls_can_be_earlier_as_long_as_the_ship_arrives_after_it_departed() {
        assertEquals("A - 1, B 2 3, C 5 6, A 8 -", written(VOYAGE.delay(call("B"), Duration.ofDays(-1), CAUSE)));
        assertEquals(
                "by",
                refused(() -> VOYAGE.delay(call("B"), Duration.ofDays(-2), CAUSE))
                        .field());
    }

    @Test
    void all_times_stay_within_1970_to_2199() {
        var longAgo = Duration.between(VOYAGE.departure(), Instant.EPOCH).minusSeconds(1);
        var farAway = Duration.between(DAY_0.plus(Duration.ofDays(9)), Instant.parse("2200-01-01T00:00:00Z"));

        refused(() -> VOYAGE.delay(call("A", 0), longAgo, CAUSE));
        refused(() -> VOYAGE.delay(call("A", 3), farAway, CAUSE));
        VOYAGE.delay(call("A", 3), farAway.minusSeconds(1), CAUSE);
    }

    @Test
    void an_omitted_call_keeps_its_position_and_its_movements_become_one() {
        assertEquals(
                "A - 1, B - -, C 6 7, A 9 -",
                written(VOYAGE.omit(call("B"), CAUSE).orElseThrow()));
        assertEquals(
                "A - -, B - 4, C 6 7, A 9 -",
                written(VOYAGE.omit(call("A", 0), CAUSE).orElseThrow()));
        assertEquals(
                "A - 1, B 3 4, C 6 -, A - -",
                written(VOYAGE.omit(call("A", 3), CAUSE).orElseThrow()));
    }

    @Test
    void calls_after_an_omitted_one_are_still_found_by_their_positions() {
        var shortened = VOYAGE.omit(call("B"), CAUSE).orElseThrow().voyage();

        assertEquals("A - 1, B - -, C 7 8, A 10 -", written(shortened.delay(call("C"), Duration.ofDays(1), CAUSE)));
        assertEquals(
                "A - 1, B - -, C 6 -, A - -",
                written(shortened.omit(call("A", 3), CAUSE).orElseThrow()));
        assertEquals(
                Optional.of(new Voyage.Stay(2, 3)),
                shortened.stay(new UnLocode("CCCCC"), new UnLocode("AAAAA"), day(7), day(9)));
    }

    @Test
    void two_calls_remain_at_different_places() {
        var shortened = VOYAGE.omit(call("B"), CAUSE).orElseThrow().voyage();

        assertEquals("location", refused(() -> shortened.omit(call("C"), CAUSE)).field());
        var two = shortened.omit(call("A", 0), CAUSE).orElseThrow().voyage();
        assertEquals("location", refused(() -> two.omit(call("C"), CAUSE)).field());
    }

    @Test
    void a_call_is_named_by_its_place_and_by_its_position_where_there_are_several() {
        assertNoSuchCall("call", call("A"));
        assertNoSuchCall("call", call("A", 1));
        assertNoSuchCall("call", call("B", 7));
        assertNoSuchCall("from", call("D"));
        assertEquals("A - 1, B 4 5, C 7 8, A 10 -", written(VOYAGE.delay(call("B", 1), Duration.ofDays(1), CAUSE)));
    }

    @Test
    void an_omitted_call_is_not_delayed_and_not_omitted_again() {
        var shortened = VOYAGE.omit(call("B"), CAUSE).orElseThrow().voyage();

        assertThrows(RoutingRefusal.NoSuchCall.class, () -> shortened.delay(call("B"), Duration.ofDays(1), CAUSE));
        assertEquals(Optional.empty(), shortened.omit(call("B"), CAUSE));
    }

    @Test
    void a_cancelled_voyage_sails_nothing_and_only_a_new_schedule_changes_it() {
        var cancelled = VOYAGE.cancel(CAUSE).orElseThrow().voyage();

        assertEquals(List.of(), cancelled.sailings());
        assertEquals(Optional.empty(), cancelled.stay(new UnLocode("AAAAA"), new UnLocode("BBBBB"), day(1), day(3)));
        assertEquals(Optional.empty(), cancelled.cancel(CAUSE));
        assertThrows(
                RoutingRefusal.VoyageIsCancelled.class, () -> cancelled.delay(call("B"), Duration.ofDays(1), CAUSE));
        assertThrows(RoutingRefusal.VoyageIsCancelled.class, () -> cancelled.omit(call("B"), CAUSE));
        var back = cancelled.replace(VOYAGE.schedule(), CAUSE).orElseThrow().voyage();
        assertEquals(VOYAGE.schedule().movements(), back.sailings());
        assertEquals(3, back.version());
    }

    @Test
    void a_replaced_schedule_has_new_positions() {
        var shortened = VOYAGE.omit(call("B"), CAUSE).orElseThrow().voyage();
        var sameMovements = new Schedule(shortened.schedule().movements());

        assertEquals(
                "A - 1, C 6 7, A 9 -",
                written(shortened.replace(sameMovements, CAUSE).orElseThrow()));
        assertEquals(
                Optional.empty(), VOYAGE.replace(new Schedule(VOYAGE.schedule().movements()), CAUSE));
    }

    @Test
    void each_change_makes_the_next_version_and_keeps_its_cause() {
        var delay = VOYAGE.delay(call("B"), Duration.ofHours(1), CAUSE);
        var cancellation =
                delay.voyage().cancel(new Cause("Engine failure", DAY_0)).orElseThrow();

        assertEquals(2, delay.voyage().version());
        assertEquals(ScheduleChange.Kind.DELAY, delay.kind());
        assertEquals(CAUSE, delay.cause());
        assertEquals(3, cancellation.voyage().version());
        assertTrue(cancellation.voyage().cancelled());
        assertEquals("Engine failure", cancellation.cause().reason());
    }

    private static void assertNoSuchCall(String field, CallSelector call) {
        var refusal =
                assertThrows(RoutingRefusal.NoSuchCall.class, () -> VOYAGE.delay(call, Duration.ofDays(1), CAUSE));
        assertEquals(field, refusal.field());
    }

    private static RoutingRefusal refused(Runnable change) {
        return assertThrows(RoutingRefusal.UnsoundChange.class, change::run);
    }

    private static CallSelector call(String place) {
        return new CallSelector("from", new UnLocode(place.repeat(5)), OptionalInt.empty());
    }

    private static CallSelector call(String place, int position) {
        return new CallSelector("from", new UnLocode(place.repeat(5)), OptionalInt.of(position));
    }

    private static CarrierMovement movement(String from, String to, int departure, int arrival) {
        return new CarrierMovement(
                new UnLocode(from.repeat(5)), new UnLocode(to.repeat(5)), day(departure), day(arrival));
    }

    private static Instant day(int day) {
        return DAY_0.plus(Duration.ofDays(day));
    }

    private static String written(ScheduleChange change) {
        return change.voyage().schedule().calls().stream()
                .map(call -> Stream.of(
                                Optional.of(call.location().code().substring(0, 1)),
                                call.arrival().map(ScheduleChangesTest::written),
                                call.departure().map(ScheduleChangesTest::written))
                        .map(text -> text.orElse("-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static String written(Instant time) {
        return String.format(Locale.ROOT, "%d", Duration.between(DAY_0, time).toDays());
    }
}
