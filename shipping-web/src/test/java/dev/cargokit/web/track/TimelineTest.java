package dev.cargokit.web.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.booking.Leg;
import dev.cargokit.web.client.tracking.TrackedEvent;
import dev.cargokit.web.track.Step.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MONDAY = Instant.parse("2030-03-04T12:00:00Z");
    private static final List<Leg> LEGS = List.of(
            new Leg("V1", "CNHKG", "JNTKO", MONDAY, MONDAY.plusSeconds(86_400), MONDAY, null),
            new Leg(
                    "V2",
                    "JNTKO",
                    "USNYC",
                    MONDAY.plusSeconds(200_000),
                    MONDAY.plusSeconds(900_000),
                    MONDAY.plusSeconds(300_000),
                    null));

    @Test
    void is_the_plan_before_the_first_event() {
        var steps = Timeline.of(cargo(false, new Activity("Receive", "CNHKG", "")), List.of());

        assertEquals(
                List.of(State.NEXT, State.PLANNED, State.PLANNED, State.PLANNED, State.PLANNED, State.PLANNED),
                states(steps));
        assertEquals(MONDAY, steps.get(1).planned());
    }

    @Test
    void shows_the_current_time_of_what_is_ahead_where_it_is_another_one() {
        var steps = Timeline.of(cargo(false, new Activity("Receive", "CNHKG", "")), List.of());

        assertNull(steps.get(1).estimate());
        assertEquals(MONDAY.plusSeconds(300_000), steps.get(3).estimate());
    }

    @Test
    void pairs_events_with_the_plan_and_ends_with_its_rest() {
        var received = event("Receive", "CNHKG", "", MONDAY.minusSeconds(60), true);
        var loaded = event("Load", "CNHKG", "V1", MONDAY.plusSeconds(7300), true);

        var steps = Timeline.of(cargo(false, new Activity("Unload", "JNTKO", "V1")), List.of(received, loaded));

        assertEquals(
                List.of(State.DONE, State.DONE, State.NEXT, State.PLANNED, State.PLANNED, State.PLANNED),
                states(steps));
        assertEquals("2 hours later than planned", steps.get(1).difference());
        assertEquals("Unload from V1", steps.get(2).text());
    }

    @Test
    void marks_an_unexpected_event_and_drops_the_plan() {
        var astray = event("Unload", "AUMEL", "V1", MONDAY, false);

        var steps = Timeline.of(cargo(true, null), List.of(astray));

        assertEquals(State.UNEXPECTED, steps.getFirst().state());
        assertEquals(
                List.of(State.DROPPED),
                states(steps.subList(1, steps.size())).stream().distinct().toList());
    }

    @Test
    void is_the_events_alone_while_booking_is_unavailable() {
        var event = event("Receive", "CNHKG", "", MONDAY, null);

        assertEquals(List.of(State.UNJUDGED), states(Timeline.of(null, List.of(event))));
    }

    private static List<State> states(List<Step> steps) {
        return steps.stream().map(Step::state).toList();
    }

    private static TrackedEvent event(String type, String location, String voyage, Instant time, Boolean expected) {
        return new TrackedEvent(type, location, voyage, time, expected);
    }

    private static Cargo cargo(boolean misdirected, Activity next) {
        return new Cargo(
                "ABC123",
                "CNHKG",
                "USNYC",
                MONDAY.plusSeconds(2_000_000),
                true,
                false,
                misdirected,
                LEGS,
                "in_port",
                "CNHKG",
                null,
                null,
                next,
                List.of());
    }
}
