package dev.cargokit.pages.track;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.pages.service.Activity;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Leg;
import dev.cargokit.pages.track.Step.State;
import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.TrackedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MONDAY = Instant.parse("2030-03-04T12:00:00Z");
    private static final List<Leg> LEGS = List.of(
            new Leg("V1", "CNHKG", "JNTKO", MONDAY, MONDAY.plusSeconds(86_400)),
            new Leg("V2", "JNTKO", "USNYC", MONDAY.plusSeconds(200_000), MONDAY.plusSeconds(900_000)));

    @Test
    void is_the_plan_while_nothing_has_happened() {
        var steps = Timeline.of(cargo(false, new Activity("Receive", "CNHKG", "")), List.of());

        assertEquals(
                List.of(State.NEXT, State.PLANNED, State.PLANNED, State.PLANNED, State.PLANNED, State.PLANNED),
                states(steps));
        assertEquals(MONDAY, steps.get(1).planned());
    }

    @Test
    void lays_what_happened_beside_its_plan_and_ends_with_what_is_left() {
        var received = event(EventType.RECEIVE, "CNHKG", "", MONDAY.minusSeconds(60), true);
        var loaded = event(EventType.LOAD, "CNHKG", "V1", MONDAY.plusSeconds(7300), true);

        var steps = Timeline.of(cargo(false, new Activity("Unload", "JNTKO", "V1")), List.of(received, loaded));

        assertEquals(
                List.of(State.DONE, State.DONE, State.NEXT, State.PLANNED, State.PLANNED, State.PLANNED),
                states(steps));
        assertEquals("2 hours later than planned", steps.get(1).difference());
        assertEquals("Unload from V1", steps.get(2).words());
    }

    @Test
    void marks_what_was_not_expected_and_drops_what_was_planned() {
        var astray = event(EventType.UNLOAD, "AUMEL", "V1", MONDAY, false);

        var steps = Timeline.of(cargo(true, null), List.of(astray));

        assertEquals(State.UNEXPECTED, steps.getFirst().state());
        assertEquals(
                List.of(State.DROPPED),
                states(steps.subList(1, steps.size())).stream().distinct().toList());
    }

    @Test
    void tells_only_what_happened_while_booking_is_away() {
        var event = new TrackedEvent(new Handling(EventType.RECEIVE, "CNHKG", "", MONDAY), Optional.empty());

        assertEquals(List.of(State.UNJUDGED), states(Timeline.of(null, List.of(event))));
    }

    private static List<State> states(List<Step> steps) {
        return steps.stream().map(Step::state).toList();
    }

    private static TrackedEvent event(EventType type, String location, String voyage, Instant time, boolean expected) {
        return new TrackedEvent(new Handling(type, location, voyage, time), Optional.of(expected));
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
                "routed",
                "in_port",
                "CNHKG",
                null,
                null,
                next);
    }
}
