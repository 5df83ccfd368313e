package dev.cargokit.kit.middleware.limiting;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/// How fast a token bucket fills, and how much it holds.
///
/// @param perSecond tokens a second, also less than one
/// @param burst tokens held at most; 0 is one second's worth
public record Rate(double perSecond, long burst) {

    /// Tokens held at most, as a number of them.
    public long capacity() {
        return burst > 0 ? burst : secondsWorth();
    }

    private long secondsWorth() {
        return Math.max(1, Math.round(perSecond));
    }

    BucketConfiguration configuration() {
        long tokens = secondsWorth();
        var period = Duration.ofNanos(Math.round(1e9 * tokens / perSecond));
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity())
                        .refillGreedy(tokens, period)
                        .build())
                .build();
    }
}
