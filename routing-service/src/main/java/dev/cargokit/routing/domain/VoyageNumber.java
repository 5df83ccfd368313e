package dev.cargokit.routing.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of one sailing, such as `V100`; upper and lower case differ.
public record VoyageNumber(String value) implements Comparable<VoyageNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new RoutingRefusal.MalformedVoyageNumber();
        }
    }

    /// The voyage number of this text, if it can be one.
    public static Optional<VoyageNumber> read(String text) {
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
