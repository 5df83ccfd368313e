package dev.cargokit.tracking.infrastructure;

import jakarta.ws.rs.WebApplicationException;

/// Distinguishes a 404 from other failures.
final class NotFound {

    private NotFound() {}

    static boolean is(Throwable failure) {
        return failure instanceof WebApplicationException status
                && status.getResponse().getStatus() == 404;
    }
}
