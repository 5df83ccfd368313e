package dev.cargokit.launcher.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for another process by checking a condition again and again.
///
/// @param timeout  the longest wait
/// @param interval between two checks
public record Polling(Duration timeout, Duration interval) {

    public static Polling of(Duration timeout) {
        return new Polling(timeout, Duration.ofMillis(25));
    }

    /// Whether the condition came true before the timeout.
    public boolean until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private void pause() {
        try {
            Thread.sleep(interval);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting.", e);
        }
    }
}
