package dev.cargokit.booking.domain;

import java.time.Instant;

/// What is asked of routing: ways from one place to another that leave and arrive in time.
public record RouteRequest(UnLocode from, UnLocode to, Instant departingAfter, Instant arrivingBefore) {

    /// Whether the cargo is there, or on its way there, without any new route.
    public boolean isFulfilled() {
        return from.equals(to);
    }

    public boolean isSatisfiedBy(Itinerary route) {
        return route.origin().equals(from)
                && route.destination().equals(to)
                && !route.legs().getFirst().loadTime().isBefore(departingAfter)
                && route.arrival().isBefore(arrivingBefore);
    }
}
