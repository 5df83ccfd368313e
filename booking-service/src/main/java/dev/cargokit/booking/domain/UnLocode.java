package dev.cargokit.booking.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A United Nations location code: two letters of the country, then three letters or digits 2 to 9, in upper
/// case.
public record UnLocode(String code) implements Comparable<UnLocode> {

    private static final Pattern FORM = Pattern.compile("[a-zA-Z]{2}[a-zA-Z2-9]{3}");

    /// Refuses with [BookingRefusal.UnknownLocation]: a code that cannot exist names no place.
    public UnLocode {
        if (!FORM.matcher(code).matches()) {
            throw new BookingRefusal.UnknownLocation("", code);
        }
        code = code.toUpperCase(Locale.ROOT);
    }

    /// The code of this text, if a place can have it.
    public static Optional<UnLocode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnLocode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UnLocode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
