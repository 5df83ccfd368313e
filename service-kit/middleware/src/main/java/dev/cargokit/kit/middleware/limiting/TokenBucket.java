package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;
import java.util.function.Supplier;

/// A Bucket4j bucket whose rate may change while it is in use; a change keeps the proportion of tokens that
/// are left.
public final class TokenBucket {

    private final Supplier<Rate> rate;
    private final Bucket bucket;
    private volatile Rate applied;

    public TokenBucket(Supplier<Rate> rate, TimeMeter time) {
        this.rate = rate;
        this.applied = rate.get();
        var limit = applied.configuration().getBandwidths()[0];
        this.bucket =
                Bucket.builder().withCustomTimePrecision(time).addLimit(limit).build();
    }

    /// Takes a token, if there is one.
    boolean take() {
        return current().tryConsume(1);
    }

    /// Takes a token, if there is one, and reports the state of the bucket.
    public Consumption consume() {
        var probe = current().tryConsumeAndReturnRemaining(1);
        return new Consumption(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /// Takes a token, waiting for it up to `longestWait`.
    ///
    /// @return false, immediately, if the wait would be longer
    boolean take(Duration longestWait) throws InterruptedException {
        return longestWait.isZero()
                ? take()
                : current().asBlocking().tryConsume(1, longestWait, BlockingStrategy.PARKING);
    }

    /// The exception for a call that got no token, with the time until the next one.
    RateLimitExceeded refusal() {
        return new RateLimitExceeded(
                Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    /// The result of an attempt to take a token, and the state of the bucket after it.
    ///
    /// @param remaining number of tokens left
    /// @param untilNext how long until the next token; zero if there was one
    /// @param untilFull how long until the bucket is full
    public record Consumption(boolean consumed, long remaining, Duration untilNext, Duration untilFull) {}

    private Bucket current() {
        var latest = rate.get();
        if (latest != applied) {
            applied = latest;
            bucket.replaceConfiguration(latest.configuration(), TokensInheritanceStrategy.PROPORTIONALLY);
        }
        return bucket;
    }
}
