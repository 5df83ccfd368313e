package dev.cargokit.handling.application;

/// Routing, which knows the voyages and locations, does not respond.
public final class RoutingUnavailable extends ServiceUnavailable {

    public RoutingUnavailable(Throwable cause) {
        super("Routing is unavailable.", cause);
    }
}
