package dev.cargokit.tracking.application;

/// Handling does not respond in time, or with an error.
public final class HandlingUnavailable extends RuntimeException {

    public HandlingUnavailable(Throwable cause) {
        super("handling is unavailable: " + cause, cause, false, false);
    }
}
