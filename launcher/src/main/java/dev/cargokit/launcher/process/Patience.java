package dev.cargokit.launcher.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for another process to do something, by looking again and again until a deadline.
///
/// @param most  how long to wait at all
/// @param pause between two looks
public record Patience(Duration most, Duration pause) {

    public static Patience of(Duration most) {
        return new Patience(most, Duration.ofMillis(25));
    }

    /// Whether the condition came true in time.
    public boolean until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            rest();
        }
        return true;
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting.", e);
        }
    }
}
