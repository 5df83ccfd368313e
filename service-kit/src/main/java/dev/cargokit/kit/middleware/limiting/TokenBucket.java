package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.RateLimitExceeded;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;
import java.util.function.Supplier;

/// Bucket4j's bucket, at a rate that may change: then it is as full in proportion as it was before.
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

    /// Takes a token, at once or not at all.
    boolean take() {
        return present().tryConsume(1);
    }

    /// Takes a token, at once or not at all, and says how things stand.
    public Ticket ask() {
        var probe = present().tryConsumeAndReturnRemaining(1);
        return new Ticket(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /// Waits for a token.
    ///
    /// @return false, at once, if that would take longer
    boolean take(Duration longestWait) throws InterruptedException {
        return longestWait.isZero()
                ? take()
                : present().asBlocking().tryConsume(1, longestWait, BlockingStrategy.PARKING);
    }

    /// How to refuse who came for a token in vain.
    RateLimitExceeded refusal() {
        return new RateLimitExceeded(
                Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    /// What became of who asked for a token.
    ///
    /// @param left      tokens that are left
    /// @param untilNext how long until there is one; nothing if there was
    /// @param untilFull how long until there are as many as ever
    public record Ticket(boolean granted, long left, Duration untilNext, Duration untilFull) {}

    private Bucket present() {
        var wanted = rate.get();
        if (wanted != applied) {
            applied = wanted;
            bucket.replaceConfiguration(wanted.configuration(), TokensInheritanceStrategy.PROPORTIONALLY);
        }
        return bucket;
    }
}
