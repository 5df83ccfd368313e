package dev.cargokit.kit.middleware.refusal;

import java.time.Duration;
import java.util.Optional;

/// A call that a layer refused. Nothing was done: a retry is safe.
public abstract sealed class Refusal extends RuntimeException
        permits RateLimitExceeded, TooManyConcurrentCalls, IdempotencyKeyRefused {

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
}
