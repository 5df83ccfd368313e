package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefused;
import dev.cargokit.tracking.domain.TrackingRefused.NothingKnown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Tells where a cargo is, what was done to it and what comes next: booking and handling are asked at the same
/// time, and one of them being away takes only its part of the answer.
@ApplicationScoped
public class TrackCargo {

    private static final Logger LOG = Logger.getLogger(TrackCargo.class);

    private final Bookings bookings;
    private final HandlingHistories histories;

    TrackCargo(Bookings bookings, HandlingHistories histories) {
        this.bookings = bookings;
        this.histories = histories;
    }

    /// Fails with [UnknownCargo] or, when neither can tell anything, with [NothingKnown].
    public Uni<TrackedCargo> track(String trackingId) {
        // A cargo unknown to booking fails the whole at once: there is nothing to wait for.
        return Uni.combine()
                .all()
                .unis(ifItCanBeAsked(bookings.find(trackingId)), ifItCanBeAsked(histories.of(trackingId)))
                .with((booked, history) -> composed(trackingId, booked, history));
    }

    private static <T> Uni<Optional<T>> ifItCanBeAsked(Uni<T> answer) {
        return answer.map(Optional::of)
                .onFailure(failure -> !(failure instanceof TrackingRefused))
                .recoverWithItem(failure -> {
                    LOG.debugf("Tracking goes without: %s", failure);
                    return Optional.empty();
                });
    }

    private static TrackedCargo composed(
            String trackingId, Optional<BookedCargo> booked, Optional<List<Handling>> history) {
        if (booked.isPresent()) {
            return history.map(events -> TrackedCargo.whole(trackingId, booked.get(), events))
                    .orElseGet(() -> TrackedCargo.withoutHandling(trackingId, booked.get()));
        }
        // Handling does not say whether a cargo without events exists: that is booking's to know.
        return history.filter(events -> !events.isEmpty())
                .map(events -> TrackedCargo.withoutBooking(trackingId, events))
                .orElseThrow(NothingKnown::new);
    }
}
