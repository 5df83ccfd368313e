package dev.cargokit.handling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage: 1 to 50 letters, digits, dots, underscores and hyphens, neither `.` nor `..`; or [#NONE],
/// Evans' null object, for events without a voyage.
public record VoyageNumber(String value) {

    // Before NONE, whose constructor needs it.
    private static final Pattern FORM = Pattern.compile("(?!\\.\\.?\\z)[A-Za-z0-9._-]{0,50}");

    /// No voyage: the empty number.
    public static final VoyageNumber NONE = new VoyageNumber("");

    public VoyageNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a voyage number");
        }
    }

    /// The voyage number of a text, [#NONE] for the empty text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    public boolean isNone() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
