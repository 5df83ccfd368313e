package dev.cargokit.booking.domain.estimate;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/// What endangers the delivery of a cargo that is where it should be (rule A18).
///
/// @param leg of the itinerary, from 0; empty when it is none in particular
/// @param detail for a reader
public record Risk(Kind kind, OptionalInt leg, String detail) {

    public Risk {
        requireNonNull(kind);
        requireNonNull(leg);
        requireNonNull(detail);
    }

    public enum Kind {
        LATE,
        MISSED_CONNECTION,
        CALL_OMITTED,
        VOYAGE_CANCELLED,
        /// Judged by the clock of the reader, never stored.
        OVERDUE
    }

    /// Whether it is the same risk, whatever its detail.
    public boolean isSameAs(Risk other) {
        return kind == other.kind && leg.equals(other.leg);
    }
}
