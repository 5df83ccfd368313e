package dev.cargokit.booking.application;

/// The routing service does not respond in time or fails; nothing was changed, and a later attempt may
/// succeed.
public final class RoutingUnavailable extends RuntimeException {

    public RoutingUnavailable(Throwable cause) {
        super("Routing is unavailable.", cause);
    }
}
