package dev.cargokit.tracking.application;

import static dev.cargokit.tracking.application.InMemoryBookings.KNOWN;
import static dev.cargokit.tracking.application.InMemoryBookings.cargoIn;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackingRefusal.TooManyWatchers;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import dev.cargokit.tracking.domain.Whereabouts;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WatchCargoTest {

    private final InMemoryBookings bookings = new InMemoryBookings();
    private final RecordingWatcher watcher = new RecordingWatcher();
    private volatile Uni<List<Handling>> history = Uni.createFrom().item(List.of());
    private final TrackingConfig config =
            Settings.with("cargokit.tracking.watchers", "2", "cargokit.tracking.retry-interval", "20ms");
    private final WatchCargo watching = new WatchCargo(
            new TrackCargo(bookings, _ -> history, new FeedStates(config, System::nanoTime), new UndeliveredEvents()),
            config);

    @Test
    void updates_with_the_current_state_and_after_each_change() {
        watching.join(KNOWN, watcher);
        bookings.result = Uni.createFrom().item(cargoIn("CNHKG"));
        watching.changed(KNOWN);

        assertEquals(List.of("In port SESTO", "In port CNHKG"), statuses());
    }

    @Test
    void tracks_only_the_cargo_that_changed() {
        watching.join(KNOWN, watcher);

        watching.changed("FTL456");

        assertEquals(1, bookings.calls);
    }

    @Test
    void tracks_once_for_all_watchers_of_a_cargo() {
        var other = new RecordingWatcher();
        watching.join(KNOWN, watcher);
        watching.join(KNOWN, other);
        int before = bookings.calls;

        watching.changed(KNOWN);

        assertEquals(before + 1, bookings.calls);
        assertEquals(watcher.updates.getLast(), other.updates.getLast());
    }

    @Test
    void tracks_once_more_for_all_changes_in_the_meantime() {
        var answer = new CompletableFuture<BookedCargo>();
        bookings.result = Uni.createFrom().completionStage(answer);
        watching.join(KNOWN, watcher);

        watching.changed(KNOWN);
        watching.changed(KNOWN);
        watching.changed(KNOWN);
        assertEquals(1, bookings.calls);
        answer.complete(cargoIn("SESTO"));

        assertEquals(2, bookings.calls);
    }

    @Test
    void tracks_every_cargo_after_a_gap_in_the_feed() {
        watching.join(KNOWN, watcher);

        watching.anythingMayHaveChanged();

        assertEquals(2, bookings.calls);
    }

    @Test
    void fails_a_watcher_of_an_unknown_cargo() {
        watching.join("NOPE", watcher);

        assertInstanceOf(UnknownCargo.class, watcher.failures.getFirst());
    }

    @Test
    void retries_while_a_part_is_missing() {
        history = Uni.createFrom().failure(new ServiceUnavailable(Source.HANDLING, new IOException()));
        watching.join(KNOWN, watcher);

        history = Uni.createFrom().item(List.of());

        await().until(() -> watcher.updates.getLast().missing().isEmpty());
    }

    @Test
    void does_not_update_a_watcher_that_left() {
        watching.join(KNOWN, watcher);

        watching.leave(KNOWN, watcher);
        watching.leave(KNOWN, watcher);
        watching.changed(KNOWN);

        assertEquals(1, watcher.updates.size());
        assertEquals(0, watching.watchers());
    }

    @Test
    void rejects_watchers_beyond_the_maximum() {
        watching.join(KNOWN, watcher);
        watching.join(KNOWN, new RecordingWatcher());

        assertThrows(TooManyWatchers.class, () -> watching.join(KNOWN, new RecordingWatcher()));

        watching.leave(KNOWN, watcher);
        watching.join(KNOWN, new RecordingWatcher());
        assertEquals(2, watching.watchers());
    }

    @Test
    void completes_all_watchers_and_late_ones() {
        var late = new RecordingWatcher();
        watching.join(KNOWN, watcher);

        watching.end();
        watching.join(KNOWN, late);

        assertTrue(watcher.completed && late.completed);
    }

    private List<String> statuses() {
        return watcher.updates.stream()
                .map(cargo -> cargo.booked()
                        .map(BookedCargo::whereabouts)
                        .map(Whereabouts::text)
                        .orElseThrow())
                .toList();
    }
}
