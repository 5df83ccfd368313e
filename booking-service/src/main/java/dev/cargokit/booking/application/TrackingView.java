package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A cargo as tracking shows it: how it is doing and what was done to it, without its legs.
///
/// @param handled in chronological order
public record TrackingView(
        TrackingId trackingId,
        long version,
        UnLocode origin,
        UnLocode destination,
        Instant arrivalDeadline,
        boolean misdirected,
        TransportStatus transportStatus,
        Optional<UnLocode> lastKnownLocation,
        Optional<VoyageNumber> currentVoyage,
        Optional<Instant> eta,
        Optional<HandlingActivity> nextExpectedActivity,
        List<Handled> handled) {

    public TrackingView {
        handled = List.copyOf(handled);
    }

    /// @param expected whether the itinerary of that time expected it
    public record Handled(HandlingActivity activity, Instant completedAt, boolean expected) {}
}
