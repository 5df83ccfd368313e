package dev.cargokit.booking.domain.voyage;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage: 1 to 20 letters, digits or hyphens, no hyphen first, as in routing's timetable.
public record VoyageNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a voyage number");
        }
    }

    /// The voyage number of a text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
