package dev.cargokit.system.client;

/// The connection was refused, broke, or stayed silent for too long: the client knows nothing of its request's fate.
public final class NoAnswer extends RuntimeException {

    NoAnswer(String request, Exception cause) {
        super(request + " got no answer: " + cause, cause);
    }
}
