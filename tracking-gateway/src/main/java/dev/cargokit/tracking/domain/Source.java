package dev.cargokit.tracking.domain;

/// A service that tracking asks, and may have to do without.
public enum Source {
    BOOKING,
    HANDLING
}
