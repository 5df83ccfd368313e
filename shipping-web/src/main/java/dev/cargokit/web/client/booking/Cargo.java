package dev.cargokit.web.client.booking;

import java.time.Instant;
import java.util.List;

/// A cargo; what booking does not know is null, and its legs are empty when it has no itinerary.
public record Cargo(
        String trackingId,
        String origin,
        String destination,
        Instant arrivalDeadline,
        boolean routed,
        boolean misrouted,
        boolean misdirected,
        List<Leg> legs,
        String transportStatus,
        String lastKnownLocation,
        String currentVoyage,
        Instant eta,
        Activity nextExpectedActivity,
        List<Risk> risks) {

    public Cargo {
        risks = risks == null ? List.of() : List.copyOf(risks);
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    public boolean claimed() {
        return transportStatus.equals("claimed");
    }

    /// Whether the cargo cannot move on before it has another route.
    public boolean needsRoute() {
        return !claimed() && (!routed || misrouted || misdirected);
    }
}
