package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefusal.TrackingUnavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Tracks a cargo: where it is, what was done to it and what is expected next. Booking knows it all, unless handling
/// may have events for it that are not delivered yet: then both are called at the same time. While one of them is
/// unavailable only its part is missing.
@ApplicationScoped
public class TrackCargo {

    private static final Logger LOG = Logger.getLogger(TrackCargo.class);

    private final Bookings bookings;
    private final HandlingHistories histories;
    private final FeedStates feeds;
    private final UndeliveredEvents undelivered;

    TrackCargo(Bookings bookings, HandlingHistories histories, FeedStates feeds, UndeliveredEvents undelivered) {
        this.bookings = bookings;
        this.histories = histories;
        this.feeds = feeds;
        this.undelivered = undelivered;
    }

    /// Fails with a [dev.cargokit.tracking.domain.TrackingRefusal]: the cargo is unknown, or both are unavailable.
    public Uni<TrackedCargo> track(String trackingId) {
        if (feeds.isCurrent(Source.HANDLING) && !undelivered.mayExistFor(trackingId)) {
            return bookings.find(trackingId)
                    .map(booked -> TrackedCargo.delivered(trackingId, booked))
                    .onFailure(ServiceUnavailable.class)
                    .recoverWithUni(_ -> ifAvailable(histories.of(trackingId))
                            .map(history -> composed(trackingId, Optional.empty(), history)));
        }
        // A cargo that booking does not know fails the whole without waiting for handling.
        return Uni.combine()
                .all()
                .unis(ifAvailable(bookings.find(trackingId)), ifAvailable(histories.of(trackingId)))
                .with((booked, history) -> composed(trackingId, booked, history));
    }

    private static <T> Uni<Optional<T>> ifAvailable(Uni<T> part) {
        return part.map(Optional::of).onFailure(ServiceUnavailable.class).recoverWithItem(failure -> {
            LOG.debugf("Tracking is partial: %s", failure.getMessage());
            return Optional.empty();
        });
    }

    private static TrackedCargo composed(
            String trackingId, Optional<BookedCargo> booked, Optional<List<Handling>> history) {
        if (booked.isPresent()) {
            return history.map(events -> TrackedCargo.whole(trackingId, booked.get(), events))
                    .orElseGet(() -> TrackedCargo.withoutHandling(trackingId, booked.get()));
        }
        // A cargo without events may or may not exist: only booking knows.
        return history.filter(events -> !events.isEmpty())
                .map(events -> TrackedCargo.withoutBooking(trackingId, events))
                .orElseThrow(TrackingUnavailable::new);
    }
}
