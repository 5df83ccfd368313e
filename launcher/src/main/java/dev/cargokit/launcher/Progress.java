package dev.cargokit.launcher;

import java.time.Duration;

/// Receives each step as it happens.
@FunctionalInterface
public interface Progress {

    /// Ignores everything.
    Progress SILENT = (subject, event) -> {};

    /// @param subject what it is about: a component, or "building", "training"
    /// @param event   what happened, in a few words
    void report(String subject, String event);

    default void report(String subject, String event, Duration took) {
        report(subject, "%s (%.1f s)".formatted(event, took.toMillis() / 1000.0));
    }

    /// Reports that another command holds the lock of the home.
    default void waitingFor(String holder) {
        report("waiting", "for another cargokit (" + holder + ")");
    }
}
