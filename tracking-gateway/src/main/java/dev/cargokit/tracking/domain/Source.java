package dev.cargokit.tracking.domain;

/// A service that tracking is composed from.
public enum Source {
    BOOKING,
    HANDLING
}
