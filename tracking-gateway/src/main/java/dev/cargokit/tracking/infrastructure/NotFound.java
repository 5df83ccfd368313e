package dev.cargokit.tracking.infrastructure;

import jakarta.ws.rs.WebApplicationException;
import java.util.Set;

/// Distinguishes what does not exist from other failures: 404, and 400 for an id that no path may have, such as one
/// with a semicolon.
final class NotFound {

    private static final Set<Integer> STATUSES = Set.of(400, 404);

    private NotFound() {}

    static boolean is(Throwable failure) {
        return failure instanceof WebApplicationException status
                && STATUSES.contains(status.getResponse().getStatus());
    }
}
