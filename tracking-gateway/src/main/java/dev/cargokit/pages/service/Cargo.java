package dev.cargokit.pages.service;

import java.time.Instant;
import java.util.List;

/// A cargo on the wire; what is unknown is null, and legs are none.
public record Cargo(
        String trackingId,
        String origin,
        String destination,
        Instant arrivalDeadline,
        boolean routed,
        boolean misrouted,
        boolean misdirected,
        List<Leg> legs,
        String routingStatus,
        String transportStatus,
        String lastKnownLocation,
        String currentVoyage,
        Instant eta,
        Activity nextExpectedActivity) {

    public Cargo {
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    public boolean claimed() {
        return transportStatus.equals("claimed");
    }

    /// Whether nobody can carry on before it has another route.
    public boolean needsRoute() {
        return !claimed() && (!routed || misrouted || misdirected);
    }
}
