package dev.cargokit.booking.domain.cargo;

/// Whether a cargo has an itinerary, and whether that satisfies the route specification.
public enum RoutingStatus {
    NOT_ROUTED,
    ROUTED,
    MISROUTED
}
