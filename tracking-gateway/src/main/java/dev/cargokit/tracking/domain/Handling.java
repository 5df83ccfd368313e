package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// Something that was done to a cargo. Two of the same type, place, voyage and time are the same handling
/// (rule A10), whichever service reports it.
///
/// @param voyage the voyage's number; empty for everything but loading and unloading
/// @param completionTime when it was done, not when it was reported
public record Handling(EventType type, String location, String voyage, Instant completionTime) {

    public Handling {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(voyage, "voyage");
        Objects.requireNonNull(completionTime, "completionTime");
    }

    /// The handling in a sentence, its time in whole seconds UTC.
    public String description() {
        var what = switch (type) {
            case RECEIVE -> "Received in %s".formatted(location);
            case LOAD -> "Loaded onto voyage %s in %s".formatted(voyage, location);
            case UNLOAD -> "Unloaded off voyage %s in %s".formatted(voyage, location);
            case CUSTOMS -> "Cleared customs in %s".formatted(location);
            case CLAIM -> "Claimed in %s".formatted(location);
        };
        return what + ", at " + completionTime.truncatedTo(ChronoUnit.SECONDS) + ".";
    }
}
