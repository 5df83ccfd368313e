package dev.cargokit.tracking.application;

import static dev.cargokit.tracking.application.InMemoryBookings.KNOWN;
import static dev.cargokit.tracking.application.InMemoryBookings.cargoIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeNanoTime;
import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Interleavings of loads and changes. Nothing here depends on time: the clock is a fake one.
class TrackedViewsTest {

    private static final Handling RECEIVED =
            new Handling(EventType.RECEIVE, "SESTO", "", Instant.parse("2026-11-01T12:00:00Z"));

    private final InMemoryBookings bookings = new InMemoryBookings();
    private final FakeNanoTime clock = new FakeNanoTime();
    private final TrackingConfig config = Settings.with("cargokit.tracking.cache", "1K");
    private final FeedStates feeds = new FeedStates(config, clock);
    private final UndeliveredEvents undelivered = new UndeliveredEvents();
    private Uni<List<Handling>> history = Uni.createFrom().item(List.of());
    private int histories;

    private final TrackCargo tracking = new TrackCargo(bookings, this::history, feeds, undelivered);
    private final TrackedViews views = new TrackedViews(tracking, feeds, TrackedViewsTest::write, config);
    private final CargoChanges changes = new CargoChanges(feeds, undelivered, views, new WatchCargo(tracking, config));

    @BeforeEach
    void connect() {
        changes.undelivered(List.of(), true);
        changes.heartbeat(Source.BOOKING);
        changes.heartbeat(Source.HANDLING);
    }

    @Test
    void a_view_is_loaded_once_and_from_booking_alone() {
        assertEquals("In port SESTO [] MISS", track());
        assertEquals("In port SESTO [] HIT", track());
        assertEquals(1, bookings.calls);
        assertEquals(0, histories);
    }

    @Test
    void a_change_removes_the_view() {
        track();

        bookings.result = Uni.createFrom().item(cargoIn("CNHKG"));
        changes.changed(KNOWN);

        assertEquals("In port CNHKG [] MISS", track());
    }

    @Test
    void an_event_that_booking_does_not_have_is_shown_as_soon_as_handling_names_its_cargo() {
        track();

        history = Uni.createFrom().item(List.of(RECEIVED));
        changes.recorded(List.of(KNOWN));

        assertEquals("In port SESTO [RECEIVE] MISS", track());
        assertEquals("In port SESTO [RECEIVE] HIT", track());
    }

    @Test
    void an_event_is_shown_even_if_its_notification_was_lost() {
        track();

        history = Uni.createFrom().item(List.of(RECEIVED));
        changes.undelivered(List.of(KNOWN), true);

        assertEquals("In port SESTO [RECEIVE] MISS", track());
    }

    @Test
    void handling_is_not_read_any_more_once_its_events_are_delivered() {
        changes.recorded(List.of(KNOWN));
        track();
        assertEquals(1, histories);

        changes.undelivered(List.of(), true);
        changes.changed(KNOWN);
        track();

        assertEquals(1, histories);
    }

    @Test
    void handling_is_read_for_every_cargo_while_it_has_more_undelivered_events_than_it_names() {
        changes.undelivered(List.of("FTL456"), false);

        track();

        assertEquals(1, histories);
    }

    @Test
    void a_load_that_began_before_a_change_is_not_cached_after_it() {
        var slow = new CompletableFuture<BookedCargo>();
        bookings.result = Uni.createFrom().completionStage(slow);
        var waiting = views.find(KNOWN).subscribeAsCompletionStage();

        changes.changed(KNOWN);
        bookings.result = Uni.createFrom().item(cargoIn("CNHKG"));
        assertEquals("In port CNHKG [] MISS", track());
        slow.complete(cargoIn("SESTO"));

        assertEquals("In port SESTO []", text(waiting.join().view()));
        assertEquals("In port CNHKG [] HIT", track());
    }

    @Test
    void a_load_that_began_before_a_gap_in_a_feed_is_not_cached_after_it() {
        var slow = new CompletableFuture<BookedCargo>();
        bookings.result = Uni.createFrom().completionStage(slow);
        var waiting = views.find(KNOWN).subscribeAsCompletionStage();

        changes.lost(Source.BOOKING);
        changes.heartbeat(Source.BOOKING);
        slow.complete(cargoIn("SESTO"));
        waiting.join();

        bookings.result = Uni.createFrom().item(cargoIn("CNHKG"));
        assertEquals("In port CNHKG [] MISS", track());
    }

    @Test
    void concurrent_misses_share_a_load_which_no_client_that_goes_can_cancel() {
        var slow = new CompletableFuture<BookedCargo>();
        bookings.result = Uni.createFrom().completionStage(slow);
        var one = views.find(KNOWN).subscribeAsCompletionStage();
        var other = views.find(KNOWN).subscribeAsCompletionStage();

        one.cancel(true);
        slow.complete(cargoIn("SESTO"));

        assertEquals("In port SESTO []", text(other.join().view()));
        assertEquals(1, bookings.calls);
    }

    @Test
    void nothing_cached_is_served_while_a_feed_is_lost() {
        for (var source : Source.values()) {
            track();
            changes.lost(source);

            assertEquals("In port SESTO [] BYPASS", track());

            changes.heartbeat(source);
            assertEquals("In port SESTO [] MISS", track());
        }
    }

    @Test
    void both_services_are_read_while_handlings_feed_is_lost() {
        history = Uni.createFrom().item(List.of(RECEIVED));
        changes.lost(Source.HANDLING);

        assertEquals("In port SESTO [RECEIVE] BYPASS", track());
    }

    @Test
    void nothing_cached_is_served_while_a_feed_is_silent() {
        track();
        clock.advance(config.feed().maximumSilence());
        changes.heartbeat(Source.HANDLING);

        assertEquals("In port SESTO [] BYPASS", track());

        changes.heartbeat(Source.BOOKING);
        assertEquals("In port SESTO [] MISS", track());
        assertEquals("In port SESTO [] HIT", track());
    }

    @Test
    void an_unknown_cargo_is_looked_up_each_time() {
        bookings.result = Uni.createFrom().failure(new UnknownCargo());
        assertThrows(UnknownCargo.class, this::track);

        bookings.result = Uni.createFrom().item(cargoIn("SESTO"));

        assertEquals("In port SESTO [] MISS", track());
    }

    @Test
    void a_view_with_a_missing_part_is_not_cached() {
        changes.recorded(List.of(KNOWN));
        history = Uni.createFrom().failure(new ServiceUnavailable(Source.HANDLING, new IOException()));
        assertEquals("In port SESTO [] MISS", track());

        history = Uni.createFrom().item(List.of(RECEIVED));

        assertEquals("In port SESTO [RECEIVE] MISS", track());
    }

    @Test
    void the_cache_is_bounded() {
        bookings.all = true;
        var ids = List.of("A", "B", "C", "D", "E", "F");
        ids.forEach(this::track);

        long cached = ids.stream().filter(id -> track(id).endsWith("HIT")).count();

        assertTrue(cached <= 3, () -> cached + " of more than 300 bytes each in 1 KB");
    }

    private String track() {
        return track(KNOWN);
    }

    private String track(String trackingId) {
        var found = views.find(trackingId).await().atMost(Duration.ofSeconds(30));
        return text(found.view()) + " " + found.origin();
    }

    private Uni<List<Handling>> history(String trackingId) {
        histories++;
        return history;
    }

    private static View write(TrackedCargo cargo) {
        var status = cargo.booked().map(booked -> booked.whereabouts().text()).orElse("?");
        var events =
                cargo.events().stream().map(event -> event.handling().type()).toList();
        var body = (status + " " + events).getBytes(StandardCharsets.UTF_8);
        return new View(body, "\"1\"", cargo.missing().isEmpty());
    }

    private static String text(View view) {
        return new String(view.body(), StandardCharsets.UTF_8);
    }
}
