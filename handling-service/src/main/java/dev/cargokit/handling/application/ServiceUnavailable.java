package dev.cargokit.handling.application;

/// A service that a report must be checked with does not respond: booking, which knows the cargos, or routing, which
/// knows voyages and locations. Nothing was stored, and a later attempt may succeed.
public final class ServiceUnavailable extends RuntimeException {

    /// @param service such as `Booking`
    public ServiceUnavailable(String service, Throwable cause) {
        super(service + " is unavailable.", cause);
    }
}
