package dev.cargokit.routing.domain;

import java.time.Instant;

/// A voyage's schedule has changed.
///
/// @param voyage as it is after the change
public record ScheduleChange(Voyage voyage, Kind kind, Cause cause) {

    public enum Kind {
        NEW,
        REPLACE,
        DELAY,
        OMIT_CALL,
        CANCEL
    }

    /// @param reason in a planner's words; empty when none was given
    public record Cause(String reason, Instant at) {}
}
