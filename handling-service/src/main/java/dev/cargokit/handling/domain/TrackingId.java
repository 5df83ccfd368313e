package dev.cargokit.handling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a cargo: up to 64 letters, digits, hyphens and underscores. Booking generates it.
public record TrackingId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public TrackingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tracking id");
        }
    }

    /// The tracking id of a text; empty when the text is not one.
    public static Optional<TrackingId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TrackingId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
