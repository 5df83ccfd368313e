package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.Malformed;

/// The invariants of every text of a profile: a maximum length, and only characters that can be stored and printed.
final class BoundedText {

    private BoundedText() {}

    /// @param field its name in a refusal
    static void require(String field, String text, int maximum) {
        if (text.length() > maximum) {
            throw new Malformed(field, "must have at most " + maximum + " characters");
        }
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) || isSurrogate(point))) {
            throw new Malformed(field, "must not have control characters or halves of characters");
        }
    }

    /// Half of a surrogate pair.
    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
