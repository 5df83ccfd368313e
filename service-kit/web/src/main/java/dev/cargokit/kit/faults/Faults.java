package dev.cargokit.kit.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// The faults that are switched on.
///
/// @param delay added to each call
/// @param failShare the share of calls that fail, from 0 to 1
/// @param notReady whether the readiness check reports DOWN
public record Faults(Duration delay, double failShare, boolean notReady) {

    public static final Faults NONE = new Faults(Duration.ZERO, 0, false);

    /// Decides at random whether the current call fails.
    public boolean failsNow() {
        return failShare > 0 && ThreadLocalRandom.current().nextDouble() < failShare;
    }
}
