package dev.cargokit.booking.domain.routing;

import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Instant;

/// A search for routes from one location to another within a period.
public record RouteRequest(UnLocode from, UnLocode to, Instant departingAfter, Instant arrivingBefore) {

    /// Whether the cargo needs no route: it is there, or will be.
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
