package dev.cargokit.gateway.forwarding;

import java.time.Duration;

/// The time that a forwarded request has left: for all attempts together until a response starts, then for the silence
/// between two parts of it. Times are in `System.nanoTime`.
final class TimeoutBudget {

    enum WaitingFor {
        PERMIT,
        CLIENT,
        SERVICE
    }

    private long start;
    private final long timeout;
    private final long writeTimeout;
    private final RequestBody body;
    private final BodyRate rate;
    private boolean attempted;
    private long attemptEnds;
    private ResponseRelay response;

    TimeoutBudget(long start, Duration timeout, Duration writeTimeout, RequestBody body, BodyRate rate) {
        this.start = start;
        this.timeout = timeout.toNanos();
        this.writeTimeout = writeTimeout.toNanos();
        this.body = body;
        this.rate = rate;
        this.attemptEnds = start + this.timeout;
    }

    /// The time left for all attempts together.
    long remaining(long now) {
        return start + timeout - now;
    }

    /// The request can go on, and waits for a permit.
    void startWaiting(long now) {
        start = now;
        attemptEnds = now + timeout;
    }

    /// An attempt starts, with its share of the time.
    void startAttempt(long now, long share) {
        attempted = true;
        attemptEnds = now + share;
    }

    void startResponse(ResponseRelay response) {
        this.response = response;
    }

    WaitingFor waitingFor() {
        if (!attempted) {
            return body.isAwaited() ? WaitingFor.CLIENT : WaitingFor.PERMIT;
        }
        return isSending() && !body.isBlocked() ? WaitingFor.CLIENT : WaitingFor.SERVICE;
    }

    /// The time until the current wait is too long; zero or less when it is.
    long untilTimeout(long now) {
        if (response != null) {
            // The client may begin to read at any time: then it is the service that must not be silent.
            return response.isBlocked()
                    ? Math.min(timeout, response.lastActivity() + writeTimeout - now)
                    : response.lastActivity() + timeout - now;
        }
        return switch (waitingFor()) {
            case PERMIT -> remaining(now);
            case CLIENT -> rate.remaining(now, body.received());
            case SERVICE -> body.hasBegun() ? body.lastActivity() + timeout - now : attemptEnds - now;
        };
    }

    private boolean isSending() {
        return response == null && body.hasBegun() && body.isReceiving();
    }
}
