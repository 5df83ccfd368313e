package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A cargo as tracking shows it: how it is doing and what was done to it, without its legs.
///
/// @param risks the stored ones
/// @param handled in chronological order
/// @param etaHistory the last changes of the ETA, in order
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
        Optional<Instant> nextExpectedBy,
        List<KnownRisk> risks,
        List<Handled> handled,
        List<EtaChange> etaHistory) {

    public TrackingView {
        risks = List.copyOf(risks);
        handled = List.copyOf(handled);
        etaHistory = List.copyOf(etaHistory);
    }

    /// The stored risks and, by the clock, the overdue activity (rule A18).
    public List<KnownRisk> risksAt(Instant now) {
        return KnownRisk.at(now, risks, nextExpectedActivity, nextExpectedBy);
    }

    /// @param expected whether the itinerary of that time expected it
    public record Handled(HandlingActivity activity, Instant completedAt, boolean expected) {}
}
