package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.TrackedEvent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A handling event of a tracked cargo, on the wire.
///
/// @param expected whether the itinerary expects it; null if booking is unavailable or lacks the event
record TrackedEventResponse(
        @Schema(examples = "Unloaded off voyage V300 in CNHKG, at 2026-11-20T10:30:00Z.")
        String description,

        @Schema(nullable = true) Boolean expected,

        @Schema(enumeration = {"Receive", "Load", "Unload", "Customs", "Claim"})
        String eventType,

        @Schema(examples = "CNHKG") String location,
        @Schema(examples = "V300") String voyage,
        Instant time) {

    static TrackedEventResponse of(TrackedEvent event) {
        var handling = event.handling();
        return new TrackedEventResponse(
                handling.description(),
                event.expected().orElse(null),
                name(handling.type()),
                handling.location(),
                handling.voyage(),
                handling.completionTime());
    }

    private static String name(EventType type) {
        return switch (type) {
            case RECEIVE -> "Receive";
            case LOAD -> "Load";
            case UNLOAD -> "Unload";
            case CUSTOMS -> "Customs";
            case CLAIM -> "Claim";
        };
    }
}
