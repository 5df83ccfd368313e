package dev.cargokit.handling.application;

/// A service that a report must be checked with does not respond. Nothing was stored, and a later attempt
/// may succeed.
public abstract sealed class ServiceUnavailable extends RuntimeException
        permits BookingUnavailable, RoutingUnavailable {

    ServiceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
