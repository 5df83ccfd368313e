package dev.cargokit.handling.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A United Nations location code: two letters of the country, then three letters or digits 2 to 9, in
/// upper case.
public record UnLocode(String code) {

    private static final Pattern FORM = Pattern.compile("[a-zA-Z]{2}[a-zA-Z2-9]{3}");

    public UnLocode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a UN/LOCODE");
        }
        code = code.toUpperCase(Locale.ROOT);
    }

    /// The location code of a text; empty when the text is not one.
    public static Optional<UnLocode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnLocode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
