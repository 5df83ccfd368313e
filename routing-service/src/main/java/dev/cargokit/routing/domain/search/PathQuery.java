package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Instant;

/// The question put to [PathSearch]: which paths depart from `origin` after one time and arrive at
/// `destination` before another? Both strictly: "before" as in a cargo's route specification,
/// [#NO_DEADLINE] when there is none.
///
/// @param limit how many paths are wanted at most, 1 to [#MOST_PATHS]
public record PathQuery(
        UnLocode origin, UnLocode destination, Instant departingAfter, Instant arrivingBefore, int limit) {

    public static final Instant NO_DEADLINE = Instant.MAX;
    public static final int MOST_PATHS = 20;

    public PathQuery {
        if (origin.equals(destination)) {
            throw new RoutingRefusal.SameOriginAndDestination(origin);
        }
        if (limit < 1 || limit > MOST_PATHS) {
            throw new IllegalArgumentException("limit is not 1 to " + MOST_PATHS + ": " + limit);
        }
    }
}
