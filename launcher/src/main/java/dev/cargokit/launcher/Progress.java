package dev.cargokit.launcher;

import java.time.Duration;

/// Told of each step as it happens.
@FunctionalInterface
public interface Progress {

    /// Tells nobody.
    Progress SILENT = (subject, event) -> {};

    /// @param subject what it is about: a component, or "building", "training"
    /// @param event   what happened, in a few words
    void tell(String subject, String event);

    /// Tells of something that took a while.
    default void tell(String subject, String event, Duration took) {
        tell(subject, "%s (%.1f s)".formatted(event, took.toMillis() / 1000.0));
    }
}
