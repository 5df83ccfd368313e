package dev.cargokit.kit.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How a service is told to misbehave.
///
/// @param delay how much longer each call takes
/// @param failShare which share of calls fails, from 0 to 1
/// @param notReady whether it says that it is not ready
public record Faults(Duration delay, double failShare, boolean notReady) {

    public static final Faults NONE = new Faults(Duration.ZERO, 0, false);

    /// Whether this call is one of those that fail.
    public boolean failsNow() {
        return failShare > 0 && ThreadLocalRandom.current().nextDouble() < failShare;
    }
}
