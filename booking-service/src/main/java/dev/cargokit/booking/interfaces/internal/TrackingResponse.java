package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.TrackingView;
import dev.cargokit.booking.application.TrackingView.Handled;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.interfaces.ActivityDetails;
import dev.cargokit.booking.interfaces.RiskDetails;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A cargo as the gateway reads it. What is unknown is null.
record TrackingResponse(TrackedCargo cargo, List<HandledDetails> handled, List<EtaChangeDetails> etaHistory) {

    /// @param now when it is asked for, to judge what is overdue
    static TrackingResponse of(TrackingView view, Instant now) {
        return new TrackingResponse(
                TrackedCargo.of(view, now),
                view.handled().stream().map(HandledDetails::of).toList(),
                EtaChangeDetails.of(view.etaHistory()));
    }

    record TrackedCargo(
            String trackingId,
            String origin,
            String destination,
            Instant arrivalDeadline,
            boolean misdirected,
            String transportStatus,
            @Schema(nullable = true) String lastKnownLocation,
            @Schema(nullable = true) String currentVoyage,
            @Schema(nullable = true) Instant eta,
            @Schema(nullable = true) ActivityDetails nextExpectedActivity,
            List<RiskDetails> risks) {

        private static TrackedCargo of(TrackingView view, Instant now) {
            return new TrackedCargo(
                    view.trackingId().value(),
                    view.origin().code(),
                    view.destination().code(),
                    view.arrivalDeadline(),
                    view.misdirected(),
                    view.transportStatus().name().toLowerCase(Locale.ROOT),
                    view.lastKnownLocation().map(UnLocode::code).orElse(null),
                    view.currentVoyage().map(VoyageNumber::value).orElse(null),
                    view.eta().orElse(null),
                    view.nextExpectedActivity().map(ActivityDetails::of).orElse(null),
                    RiskDetails.of(view.risksAt(now)));
        }
    }

    record HandledDetails(String eventType, String location, String voyage, Instant completionTime, boolean expected) {

        private static HandledDetails of(Handled handled) {
            var activity = ActivityDetails.of(handled.activity());
            return new HandledDetails(
                    activity.type(),
                    activity.location(),
                    activity.voyage() == null ? "" : activity.voyage(),
                    handled.completedAt(),
                    handled.expected());
        }
    }
}
