package dev.cargokit.booking.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name by which a customer follows a cargo: up to 16 upper-case letters and digits, eight hex digits
/// when we issued it.
public record TrackingId(String value) implements Comparable<TrackingId> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,16}");

    public TrackingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A tracking id is 1 to 16 upper-case letters and digits.");
        }
    }

    /// Reads an id that anyone may have typed; empty when no cargo can have that name.
    public static Optional<TrackingId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TrackingId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TrackingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
