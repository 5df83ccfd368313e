package dev.cargokit.web.client.tracking;

import java.time.Instant;

/// A handling event of a tracked cargo.
///
/// @param eventType `Receive`, `Load`, `Unload`, `Customs` or `Claim`
/// @param voyage empty if there is none
/// @param expected whether the itinerary expects it; null if booking is unavailable or lacks the event
public record TrackedEvent(String eventType, String location, String voyage, Instant time, Boolean expected) {

    public TrackedEvent {
        voyage = voyage == null ? "" : voyage;
    }
}
