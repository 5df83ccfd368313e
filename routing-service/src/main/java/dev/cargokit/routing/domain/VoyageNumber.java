package dev.cargokit.routing.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies a voyage, such as `V100`: 1 to 20 letters, digits or hyphens, no hyphen first, case-sensitive.
public record VoyageNumber(String value) implements Comparable<VoyageNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new RoutingRefusal.MalformedVoyageNumber();
        }
    }

    /// The voyage number of a text; empty when the text is not one.
    public static Optional<VoyageNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
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
