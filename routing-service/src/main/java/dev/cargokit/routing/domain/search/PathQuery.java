package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Instant;

/// A search for paths that depart from `origin` strictly after one time and arrive at `destination`
/// strictly before another; [#NO_DEADLINE] for none.
///
/// @param limit the maximum number of paths, 1 to [#MAXIMUM_PATHS]
public record PathQuery(
        UnLocode origin, UnLocode destination, Instant departingAfter, Instant arrivingBefore, int limit) {

    public static final Instant NO_DEADLINE = Instant.MAX;
    public static final int MAXIMUM_PATHS = 20;

    public PathQuery {
        if (origin.equals(destination)) {
            throw new RoutingRefusal.SameOriginAndDestination(origin);
        }
        if (limit < 1 || limit > MAXIMUM_PATHS) {
            throw new IllegalArgumentException("limit is not 1 to " + MAXIMUM_PATHS + ": " + limit);
        }
    }
}
