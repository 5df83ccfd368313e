package dev.cargokit.tracking.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackedCargoTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Handling RECEIVED = new Handling(EventType.RECEIVE, "SESTO", "", NOON);
    private static final Handling LOADED = new Handling(EventType.LOAD, "SESTO", "V100", NOON.plusSeconds(60));

    @Test
    void takes_the_history_from_handling_and_the_judgements_from_booking() {
        var booked =
                booked(new TrackedEvent(LOADED, Optional.of(false)), new TrackedEvent(RECEIVED, Optional.of(true)));

        var tracked = TrackedCargo.whole("ABC123", booked, List.of(RECEIVED, LOADED));

        assertEquals(
                List.of(new TrackedEvent(RECEIVED, Optional.of(true)), new TrackedEvent(LOADED, Optional.of(false))),
                tracked.events());
        assertEquals(List.of(), tracked.missing());
    }

    @Test
    void leaves_open_what_booking_has_not_judged_yet() {
        var booked = booked(new TrackedEvent(RECEIVED, Optional.of(true)));

        var tracked = TrackedCargo.whole("ABC123", booked, List.of(RECEIVED, LOADED));

        assertEquals(Optional.empty(), tracked.events().getLast().expected());
    }

    @Test
    void tells_apart_handlings_that_differ_only_in_time() {
        var again = new Handling(EventType.RECEIVE, "SESTO", "", NOON.plusMillis(1));
        var booked = booked(new TrackedEvent(RECEIVED, Optional.of(true)));

        var tracked = TrackedCargo.whole("ABC123", booked, List.of(RECEIVED, again));

        assertEquals(Optional.empty(), tracked.events().getLast().expected());
    }

    @Test
    void shows_what_booking_has_taken_in_while_handling_is_away() {
        var event = new TrackedEvent(RECEIVED, Optional.of(true));

        var tracked = TrackedCargo.withoutHandling("ABC123", booked(event));

        assertEquals(List.of(event), tracked.events());
        assertEquals(List.of(Source.HANDLING), tracked.missing());
    }

    @Test
    void shows_the_bare_history_while_booking_is_away() {
        var tracked = TrackedCargo.withoutBooking("ABC123", List.of(RECEIVED));

        assertEquals(Optional.empty(), tracked.booked());
        assertEquals(List.of(new TrackedEvent(RECEIVED, Optional.empty())), tracked.events());
        assertEquals(List.of(Source.BOOKING), tracked.missing());
    }

    private static BookedCargo booked(TrackedEvent... events) {
        return new BookedCargo(
                "SESTO",
                "CNHKG",
                NOON,
                Optional.empty(),
                false,
                new Whereabouts.InPort("SESTO"),
                new NextActivity.None(),
                List.of(),
                List.of(),
                List.of(events));
    }
}
