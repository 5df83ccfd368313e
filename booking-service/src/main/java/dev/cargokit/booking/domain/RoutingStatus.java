package dev.cargokit.booking.domain;

/// Whether a cargo has an itinerary, and one that keeps what was promised.
public enum RoutingStatus {
    NOT_ROUTED,
    ROUTED,
    MISROUTED
}
