package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.TrackedEvent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that was done to a tracked cargo, on the wire.
///
/// @param expected whether the route called for it; null while booking has not judged it
@Schema(name = "TrackedEvent")
record Event(
        @Schema(examples = "Unloaded off voyage V300 in CNHKG, at 2026-11-20T10:30:00Z.")
        String description,

        @Schema(nullable = true) Boolean expected,

        @Schema(enumeration = {"Receive", "Load", "Unload", "Customs", "Claim"})
        String eventType,

        @Schema(examples = "CNHKG") String location,
        @Schema(examples = "V300") String voyage,
        Instant time) {

    static Event of(TrackedEvent event) {
        var handling = event.handling();
        return new Event(
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
