package dev.cargokit.tracking.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefused.NothingKnown;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackCargoTest {

    private static final Handling RECEIVED =
            new Handling(EventType.RECEIVE, "SESTO", "", Instant.parse("2026-11-01T12:00:00Z"));

    private final InMemoryBookings bookings = new InMemoryBookings();

    @Test
    void asks_both() {
        var tracked = track(_ -> Uni.createFrom().item(List.of()));

        assertEquals(TrackedCargo.whole("ABC123", InMemoryBookings.cargoIn("SESTO"), List.of()), tracked);
    }

    @Test
    void goes_without_the_one_that_is_away() {
        assertEquals(
                List.of(Source.HANDLING),
                track(_ -> Uni.createFrom().failure(new IllegalStateException("away")))
                        .missing());

        bookings.answer = Uni.createFrom().failure(new IllegalStateException("away"));
        assertEquals(
                List.of(Source.BOOKING),
                track(_ -> Uni.createFrom().item(List.of(RECEIVED))).missing());
    }

    @Test
    void knows_nothing_of_a_cargo_that_only_booking_could_know() {
        bookings.answer = Uni.createFrom().failure(new IllegalStateException("away"));

        assertThrows(NothingKnown.class, () -> track(_ -> Uni.createFrom().item(List.of())));
    }

    @Test
    void knows_nothing_when_both_are_away() {
        bookings.answer = Uni.createFrom().failure(new IllegalStateException("away"));

        assertThrows(NothingKnown.class, () -> track(_ -> Uni.createFrom().failure(new IllegalStateException("away"))));
    }

    @Test
    void does_not_wait_for_the_history_of_an_unknown_cargo() {
        bookings.answer = Uni.createFrom().failure(new UnknownCargo());

        assertThrows(UnknownCargo.class, () -> track(_ -> Uni.createFrom().nothing()));
    }

    private TrackedCargo track(HandlingHistories histories) {
        return new TrackCargo(bookings, histories).track("ABC123").await().atMost(java.time.Duration.ofSeconds(30));
    }
}
