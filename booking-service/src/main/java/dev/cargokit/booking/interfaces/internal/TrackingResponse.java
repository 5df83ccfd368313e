package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.TrackingView;
import dev.cargokit.booking.application.TrackingView.Handled;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.interfaces.ActivityDetails;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A cargo as the gateway reads it. What is unknown is null.
record TrackingResponse(TrackedCargo cargo, List<HandledDetails> handled) {

    static TrackingResponse of(TrackingView view) {
        return new TrackingResponse(
                TrackedCargo.of(view),
                view.handled().stream().map(HandledDetails::of).toList());
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
            @Schema(nullable = true) ActivityDetails nextExpectedActivity) {

        private static TrackedCargo of(TrackingView view) {
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
                    view.nextExpectedActivity().map(ActivityDetails::of).orElse(null));
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
