package dev.cargokit.gateway.forwarding;

import java.time.Duration;

/// The rate at which a client sends a body: a minimum of bytes in each interval. Times are in `System.nanoTime`.
final class BodyRate {

    private final long interval;
    private final long minimum;
    private long start;
    private long receivedBefore;

    BodyRate(long now, Duration interval, long minimum) {
        this.start = now;
        this.interval = interval.toNanos();
        this.minimum = minimum;
    }

    /// The time that the client has left; the next interval starts when the last had enough bytes.
    long remaining(long now, long received) {
        if (now - start >= interval && received - receivedBefore >= minimum) {
            start = now;
            receivedBefore = received;
        }
        return start + interval - now;
    }
}
