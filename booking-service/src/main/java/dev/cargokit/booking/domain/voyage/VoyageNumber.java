package dev.cargokit.booking.domain.voyage;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage, as in routing's timetable: 1 to 50 letters, digits, dots, underscores and hyphens, neither `.`
/// nor `..`.
public record VoyageNumber(String value) {

    private static final Pattern FORM = Pattern.compile("(?!\\.\\.?\\z)[A-Za-z0-9._-]{1,50}");

    public VoyageNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a voyage number");
        }
    }

    /// The voyage number of a text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
