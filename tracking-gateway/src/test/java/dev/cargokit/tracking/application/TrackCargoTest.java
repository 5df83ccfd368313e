package dev.cargokit.tracking.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefusal.TrackingUnavailable;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackCargoTest {

    private static final Handling RECEIVED =
            new Handling(EventType.RECEIVE, "SESTO", "", Instant.parse("2026-11-01T12:00:00Z"));

    private static final Uni<BookedCargo> BOOKING_UNAVAILABLE =
            Uni.createFrom().failure(new ServiceUnavailable(Source.BOOKING, new IOException()));
    private static final Uni<List<Handling>> HANDLING_UNAVAILABLE =
            Uni.createFrom().failure(new ServiceUnavailable(Source.HANDLING, new IOException()));

    private final InMemoryBookings bookings = new InMemoryBookings();

    @Test
    void composes_booking_and_handling() {
        var tracked = track(_ -> Uni.createFrom().item(List.of()));

        assertEquals(TrackedCargo.whole("ABC123", InMemoryBookings.cargoIn("SESTO"), List.of()), tracked);
    }

    @Test
    void is_partial_while_one_is_unavailable() {
        assertEquals(List.of(Source.HANDLING), track(_ -> HANDLING_UNAVAILABLE).missing());

        bookings.result = BOOKING_UNAVAILABLE;
        assertEquals(
                List.of(Source.BOOKING),
                track(_ -> Uni.createFrom().item(List.of(RECEIVED))).missing());
    }

    @Test
    void is_unavailable_without_booking_when_there_is_no_event() {
        bookings.result = BOOKING_UNAVAILABLE;

        assertThrows(
                TrackingUnavailable.class, () -> track(_ -> Uni.createFrom().item(List.of())));
    }

    @Test
    void needs_handling_without_booking_even_when_all_its_events_are_delivered() {
        var feeds = new FeedStates(Settings.with(), () -> 0);
        feeds.heartbeat(Source.HANDLING);
        var undelivered = new UndeliveredEvents();
        undelivered.replace(List.of(), true);
        bookings.result = BOOKING_UNAVAILABLE;

        var tracked = new TrackCargo(bookings, _ -> Uni.createFrom().item(List.of(RECEIVED)), feeds, undelivered)
                .track("ABC123")
                .await()
                .atMost(java.time.Duration.ofSeconds(30));

        assertEquals(TrackedCargo.withoutBooking("ABC123", List.of(RECEIVED)), tracked);
    }

    @Test
    void is_unavailable_when_both_are() {
        bookings.result = BOOKING_UNAVAILABLE;

        assertThrows(TrackingUnavailable.class, () -> track(_ -> HANDLING_UNAVAILABLE));
    }

    @Test
    void does_not_wait_for_the_history_of_an_unknown_cargo() {
        bookings.result = Uni.createFrom().failure(new UnknownCargo());

        assertThrows(UnknownCargo.class, () -> track(_ -> Uni.createFrom().nothing()));
    }

    @Test
    void fails_where_the_fault_is_our_own() {
        bookings.result = Uni.createFrom().failure(new IllegalStateException("a bug"));

        assertThrows(
                IllegalStateException.class, () -> track(_ -> Uni.createFrom().item(List.of())));
    }

    private TrackedCargo track(HandlingHistories histories) {
        return new TrackCargo(
                        bookings, histories, new FeedStates(Settings.with(), System::nanoTime), new UndeliveredEvents())
                .track("ABC123")
                .await()
                .atMost(java.time.Duration.ofSeconds(30));
    }
}
