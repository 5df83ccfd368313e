package dev.cargokit.kit.middleware.refusal;

import java.time.Duration;

/// More concurrent calls than the maximum. 503.
public final class TooManyConcurrentCalls extends Refusal {

    /// @param retryAfter when a retry makes sense
    public TooManyConcurrentCalls(Duration retryAfter) {
        super("too many calls under way", retryAfter);
    }
}
