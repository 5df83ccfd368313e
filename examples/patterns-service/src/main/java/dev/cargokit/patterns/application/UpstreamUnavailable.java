package dev.cargokit.patterns.application;

/// The upstream failed, in the last attempt too.
public final class UpstreamUnavailable extends RuntimeException {

    UpstreamUnavailable(int attempts) {
        super("attempt %d failed".formatted(attempts), null, false, false);
    }
}
