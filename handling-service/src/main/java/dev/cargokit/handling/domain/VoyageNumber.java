package dev.cargokit.handling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage: 1 to 20 letters, digits or hyphens, no hyphen first; or [#NONE], Evans' null
/// object, for events without a voyage.
public record VoyageNumber(String value) {

    // Before NONE, whose constructor needs it.
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]{0,19})?");

    /// No voyage: the empty number.
    public static final VoyageNumber NONE = new VoyageNumber("");

    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a voyage number");
        }
    }

    /// The voyage number of a text, [#NONE] for the empty text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    public boolean isNone() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
