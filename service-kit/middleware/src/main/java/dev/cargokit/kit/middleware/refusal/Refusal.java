package dev.cargokit.kit.middleware.refusal;

import java.time.Duration;
import java.util.Optional;

/// A call that a layer refused. Nothing was done: a retry is safe.
public abstract sealed class Refusal extends RuntimeException {

    private final transient Optional<Duration> retryAfter;

    /// Waiting does not help.
    Refusal(String message) {
        this(message, Optional.empty());
    }

    Refusal(String message, Duration retryAfter) {
        this(message, Optional.of(retryAfter));
    }

    /// Without a stack trace: under load the refusals are the cheap part.
    private Refusal(String message, Optional<Duration> retryAfter) {
        super(message, null, false, false);
        this.retryAfter = retryAfter;
    }

    /// After how long a retry makes sense; empty where waiting does not help.
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /// More calls than a rate limit allows. 429; Go kit: `ratelimit.ErrLimited`, with the same text.
    public static final class RateLimitExceeded extends Refusal {

        /// @param retryAfter when the next token is available
        public RateLimitExceeded(Duration retryAfter) {
            super("rate limit exceeded", retryAfter);
        }
    }

    /// More concurrent calls than the maximum. 503.
    public static final class TooManyConcurrentCalls extends Refusal {

        public TooManyConcurrentCalls(Duration retryAfter) {
            super("too many calls under way", retryAfter);
        }
    }

    /// An idempotency key was used with other arguments. 422.
    public static final class IdempotencyKeyReused extends Refusal {

        public IdempotencyKeyReused(String key) {
            super("The key " + key + " was used with another request.");
        }
    }

    /// An idempotency key is not 1 to 255 visible ASCII characters. 400.
    public static final class IdempotencyKeyMalformed extends Refusal {

        public IdempotencyKeyMalformed() {
            super("must be 1 to 255 visible ASCII characters");
        }
    }
}
