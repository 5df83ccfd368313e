package dev.cargokit.kit.middleware;

import java.time.Duration;

/// More calls than a rate limit lets through. 429; Go kit: `ratelimit.ErrLimited`, with the same text.
public final class RateLimitExceeded extends Refusal {

    /// @param retryAfter when the next call would be let through
    public RateLimitExceeded(Duration retryAfter) {
        super("rate limit exceeded", retryAfter);
    }
}
