package dev.cargokit.routing.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage, as carriers write it (`V100`, `V.0004W`, `MSC_AB12`): 1 to 50 letters, digits, dots,
/// underscores and hyphens, case-sensitive. `.` and `..` are none: as the end of a path they are another path.
public record VoyageNumber(String value) implements Comparable<VoyageNumber> {

    private static final Pattern FORM = Pattern.compile("(?!\\.\\.?\\z)[A-Za-z0-9._-]{1,50}");

    public VoyageNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new RoutingRefusal.MalformedVoyageNumber();
        }
    }

    /// The voyage number of a text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    @Override
    public int compareTo(VoyageNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
