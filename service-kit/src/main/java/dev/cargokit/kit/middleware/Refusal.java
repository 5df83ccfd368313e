package dev.cargokit.kit.middleware;

import java.time.Duration;

/// A call that a layer did not let through. Nothing was done: asking again later is safe.
public abstract sealed class Refusal extends RuntimeException permits RateLimitExceeded, TooManyCallsUnderWay {

    private final transient Duration retryAfter;

    /// Without a stack trace: under load the refusals are the cheap part.
    Refusal(String message, Duration retryAfter) {
        super(message, null, false, false);
        this.retryAfter = retryAfter;
    }

    /// After how long it makes sense to ask again.
    public Duration retryAfter() {
        return retryAfter;
    }
}
