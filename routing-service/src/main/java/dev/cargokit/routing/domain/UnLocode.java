package dev.cargokit.routing.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A United Nations location code: country (two letters) and place (three letters or digits 2-9), kept in
/// upper case.
public record UnLocode(String code) implements Comparable<UnLocode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}[A-Za-z2-9]{3}");

    public UnLocode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a UN/LOCODE: " + code);
        }
        code = code.toUpperCase(Locale.ROOT);
    }

    /// The code of this text, if it can be one.
    public static Optional<UnLocode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnLocode(text)) : Optional.empty();
    }

    /// The code that a field of a question names, refused with [RoutingRefusal.MalformedLocode].
    public static UnLocode named(String field, String text) {
        return read(text).orElseThrow(() -> new RoutingRefusal.MalformedLocode(field));
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
