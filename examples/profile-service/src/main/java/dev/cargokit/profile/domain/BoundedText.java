package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.Malformed;

/// What every text of a profile is: so long at most, and made of characters that can be stored and printed.
final class BoundedText {

    private BoundedText() {}

    /// @param field how a refusal names it
    /// @return the same text
    static String checked(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Malformed(field, "must have at most " + longest + " characters");
        }
        // A lone surrogate is half a character.
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) || isSurrogate(point))) {
            throw new Malformed(field, "must not have control characters or halves of characters");
        }
        return text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
