package dev.cargokit.kit.middleware;

import java.time.Duration;

/// More calls under way than the service takes on at once. 503.
public final class TooManyCallsUnderWay extends Refusal {

    /// @param retryAfter when it makes sense to ask again
    public TooManyCallsUnderWay(Duration retryAfter) {
        super("too many calls under way", retryAfter);
    }
}
