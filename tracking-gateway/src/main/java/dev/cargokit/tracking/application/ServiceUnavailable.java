package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.Source;

/// A service does not respond in time, or with an error.
public final class ServiceUnavailable extends RuntimeException {

    public ServiceUnavailable(Source service, Throwable cause) {
        super(service + " is unavailable: " + cause, cause, false, false);
    }
}
