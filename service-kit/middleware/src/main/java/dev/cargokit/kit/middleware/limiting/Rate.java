package dev.cargokit.kit.middleware.limiting;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/// The refill rate and the capacity of a token bucket.
///
/// @param perSecond tokens added per second; may be less than one
/// @param burst the capacity; 0 is one second's worth
public record Rate(double perSecond, long burst) {

    /// The maximum number of tokens in the bucket.
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
