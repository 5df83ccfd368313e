package dev.cargokit.kit.json;

import static java.nio.charset.StandardCharsets.UTF_16;

/// JSON can carry half a surrogate pair (`"\ud800"`), which is no character and cannot be written as UTF-8.
public final class Surrogates {

    private Surrogates() {}

    /// The text with U+FFFD in place of each such half, as Go reads it.
    public static String replaceUnpaired(String text) {
        // An encoder replaces what is malformed; that of UTF-16 by U+FFFD, those of other charsets by a question mark.
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(text.getBytes(UTF_16), UTF_16)
                : text;
    }
}
