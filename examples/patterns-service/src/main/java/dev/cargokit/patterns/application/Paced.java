package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.Throttled;
import jakarta.enterprise.context.ApplicationScoped;

/// Delaying throttle: calls beyond the rate wait for their token. Go kit: `ratelimit.NewDelayingLimiter`.
@ApplicationScoped
public class Paced {

    /// The time when the call was let through, as of `System.nanoTime()`.
    @Throttled(value = "paced", perSecond = 20, burst = 1, longestWait = 2_000)
    public long pass() {
        return System.nanoTime();
    }
}
