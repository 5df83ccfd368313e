package dev.cargokit.booking.domain.cargo;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a cargo: up to 16 upper-case letters and digits; booking generates eight hex digits.
public record TrackingId(String value) implements Comparable<TrackingId> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,16}");

    public TrackingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A tracking id is 1 to 16 upper-case letters and digits.");
        }
    }

    /// The tracking id of a text; empty when the text is not one.
    public static Optional<TrackingId> parse(String text) {
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
