package dev.cargokit.string.domain;

import java.nio.charset.StandardCharsets;

/// The business rules. Go kit: `stringService` of stringsvc1.
public final class PlainStringService implements StringService {

    /// Simple case mapping of the Unicode standard, chapter 5.18, as Go's `strings.ToUpper`: one code point becomes one
    /// code point in every locale. `String.toUpperCase` would turn `straße` into `STRASSE`.
    @Override
    public String uppercase(String text) {
        if (text.isEmpty()) {
            throw new StringRefusal.EmptyString();
        }
        var upper = new StringBuilder(text.length());
        text.codePoints().map(Character::toUpperCase).forEach(upper::appendCodePoint);
        return upper.toString();
    }

    @Override
    public int count(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
