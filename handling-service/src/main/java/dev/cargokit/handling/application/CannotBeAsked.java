package dev.cargokit.handling.application;

/// A service that must be asked before a report can be believed does not answer: nothing was stored, try again.
public final class CannotBeAsked extends RuntimeException {

    public CannotBeAsked(String service, Throwable cause) {
        super(service + " cannot be asked at the moment.", cause);
    }
}
