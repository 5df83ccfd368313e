package dev.cargokit.kit.middleware.limiting;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/// How fast a token bucket fills, and how much it holds.
///
/// @param perSecond tokens a second, also less than one
/// @param burst tokens held at most; 0 is one second's worth
record Rate(double perSecond, long burst) {

    BucketConfiguration configuration() {
        long tokens = Math.max(1, Math.round(perSecond));
        var period = Duration.ofNanos(Math.round(1e9 * tokens / perSecond));
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst > 0 ? burst : tokens)
                        .refillGreedy(tokens, period)
                        .build())
                .build();
    }
}
