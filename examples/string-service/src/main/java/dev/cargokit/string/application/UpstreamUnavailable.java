package dev.cargokit.string.application;

/// No upstream has responded; the message is the `err` of the response.
public final class UpstreamUnavailable extends RuntimeException {

    public UpstreamUnavailable(String reason) {
        super(reason, null, false, false);
    }
}
