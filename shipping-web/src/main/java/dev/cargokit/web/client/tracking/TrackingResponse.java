package dev.cargokit.web.client.tracking;

import java.util.List;

/// The part of a tracked cargo that booking's own response does not contain.
public record TrackingResponse(TrackedCargo cargo) {

    /// @param missing the services that tracking could not reach
    public record TrackedCargo(List<TrackedEvent> events, List<String> missing) {

        public TrackedCargo {
            events = events == null ? List.of() : List.copyOf(events);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }
}
