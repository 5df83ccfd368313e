package dev.cargokit.kit.middleware.refusal;

import java.time.Duration;

/// More calls than a rate limit allows. 429; Go kit: `ratelimit.ErrLimited`, with the same text.
public final class RateLimitExceeded extends Refusal {

    /// @param retryAfter when the next token is available
    public RateLimitExceeded(Duration retryAfter) {
        super("rate limit exceeded", retryAfter);
    }
}
