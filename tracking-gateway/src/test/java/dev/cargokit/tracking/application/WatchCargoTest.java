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
import dev.cargokit.tracking.domain.TrackingRefused.TooManyWatchers;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
import dev.cargokit.tracking.domain.Whereabouts;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WatchCargoTest {

    private final InMemoryBookings bookings = new InMemoryBookings();
    private final RecordingWatcher watcher = new RecordingWatcher();
    private volatile Uni<List<Handling>> history = Uni.createFrom().item(List.of());
    private final WatchCargo watching = new WatchCargo(new TrackCargo(bookings, _ -> history), config());

    @Test
    void shows_the_cargo_at_once_and_after_each_change() {
        watching.join(KNOWN, watcher);
        bookings.answer = Uni.createFrom().item(cargoIn("CNHKG"));
        watching.changed(KNOWN);

        assertEquals(List.of("In port SESTO", "In port CNHKG"), statusesSeen());
    }

    @Test
    void minds_only_the_cargo_that_changed() {
        watching.join(KNOWN, watcher);

        watching.changed("FTL456");

        assertEquals(1, bookings.asked);
    }

    @Test
    void looks_once_for_all_who_watch_a_cargo() {
        var other = new RecordingWatcher();
        watching.join(KNOWN, watcher);
        watching.join(KNOWN, other);
        int before = bookings.asked;

        watching.changed(KNOWN);

        assertEquals(before + 1, bookings.asked);
        assertEquals(watcher.seen.getLast(), other.seen.getLast());
    }

    @Test
    void sums_up_the_changes_during_a_look_in_one_more() {
        var answer = new CompletableFuture<BookedCargo>();
        bookings.answer = Uni.createFrom().completionStage(answer);
        watching.join(KNOWN, watcher);

        watching.changed(KNOWN);
        watching.changed(KNOWN);
        watching.changed(KNOWN);
        assertEquals(1, bookings.asked);
        answer.complete(cargoIn("SESTO"));

        assertEquals(2, bookings.asked);
    }

    @Test
    void lets_everybody_look_again_after_a_gap() {
        watching.join(KNOWN, watcher);

        watching.anythingMayHaveChanged();

        assertEquals(2, bookings.asked);
    }

    @Test
    void tells_who_watches_an_unknown_cargo() {
        watching.join("NOPE", watcher);

        assertInstanceOf(UnknownCargo.class, watcher.missed.getFirst());
    }

    @Test
    void looks_again_by_itself_while_a_part_is_missing() {
        history = Uni.createFrom().failure(new IllegalStateException("away"));
        watching.join(KNOWN, watcher);

        history = Uni.createFrom().item(List.of());

        await().until(() -> watcher.seen.getLast().missing().isEmpty());
    }

    @Test
    void shows_nothing_to_who_has_left() {
        watching.join(KNOWN, watcher);

        watching.leave(KNOWN, watcher);
        watching.leave(KNOWN, watcher);
        watching.changed(KNOWN);

        assertEquals(1, watcher.seen.size());
        assertEquals(0, watching.watchers());
    }

    @Test
    void takes_no_more_watchers_than_allowed() {
        watching.join(KNOWN, watcher);
        watching.join(KNOWN, new RecordingWatcher());

        assertThrows(TooManyWatchers.class, () -> watching.join(KNOWN, new RecordingWatcher()));

        watching.leave(KNOWN, watcher);
        watching.join(KNOWN, new RecordingWatcher());
        assertEquals(2, watching.watchers());
    }

    @Test
    void ends_for_all_and_for_who_comes_late() {
        var late = new RecordingWatcher();
        watching.join(KNOWN, watcher);

        watching.end();
        watching.join(KNOWN, late);

        assertTrue(watcher.ended && late.ended);
    }

    private List<String> statusesSeen() {
        return watcher.seen.stream()
                .map(cargo -> cargo.booked()
                        .map(BookedCargo::whereabouts)
                        .map(Whereabouts::text)
                        .orElseThrow())
                .toList();
    }

    private static TrackingConfig config() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TrackingConfig.class)
                .withDefaultValue("cargokit.tracking.watchers", "2")
                .withDefaultValue("cargokit.tracking.look-again-after", "20ms")
                .build()
                .getConfigMapping(TrackingConfig.class);
    }
}
