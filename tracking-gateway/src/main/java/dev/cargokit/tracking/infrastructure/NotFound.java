package dev.cargokit.tracking.infrastructure;

import jakarta.ws.rs.WebApplicationException;

/// Tells a service's "there is no such cargo" from its failures.
final class NotFound {

    private NotFound() {}

    static boolean said(Throwable failure) {
        return failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() == 404;
    }
}
