package dev.cargokit.handling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage by 1 to 20 letters, digits or hyphens (no hyphen first), as routing does, or is [#NONE] for
/// handling that has to do with no voyage (Evans' null object).
public record VoyageNumber(String value) {

    // Stands before NONE, whose constructor needs it.
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]{0,19})?");

    /// No voyage: the empty number.
    public static final VoyageNumber NONE = new VoyageNumber("");

    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a voyage number");
        }
    }

    /// The voyage number written so, [#NONE] for the empty text, or empty when no voyage can have such a number.
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
