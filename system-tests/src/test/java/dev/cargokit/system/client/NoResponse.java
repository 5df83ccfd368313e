package dev.cargokit.system.client;

/// The connection was refused, broke, or stayed silent for too long: the client knows nothing of its request's fate.
public final class NoResponse extends RuntimeException {

    NoResponse(String request, Exception cause) {
        super(request + " got no response: " + cause, cause);
    }
}
