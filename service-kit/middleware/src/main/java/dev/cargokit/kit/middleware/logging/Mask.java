package dev.cargokit.kit.middleware.logging;

import java.util.regex.Pattern;

/// Masks secrets: by the name of a parameter, and inside texts such as a record's
/// `Login[user=ann, password=…]` or JSON.
final class Mask {

    static final String HIDDEN = "\"***\"";

    private static final String SECRET =
            "(?:passw|pwd|secret|token|authorization|credential|api[_-]?key|private[_-]?key)";
    private static final String ASSIGNED = "[a-z0-9_-]{0,20}\\\\?[\"']?\\s{0,2}[=:]\\s{0,2}";
    private static final String IN_QUOTES = "\"(?:[^\"\\\\]|\\\\.)*+\"?";
    private static final String BARE = "[^,;&\\])}\"\\s][^,;&\\])}\"]*+";

    private static final Pattern NAME = Pattern.compile(SECRET, Pattern.CASE_INSENSITIVE);

    /// No part is searched twice, so that no text takes long.
    private static final Pattern PAIR =
            Pattern.compile("(" + SECRET + ASSIGNED + ")(?:" + IN_QUOTES + "|" + BARE + ")", Pattern.CASE_INSENSITIVE);

    private Mask() {}

    static boolean isSecret(String name) {
        return NAME.matcher(name).find();
    }

    static String secretsIn(String text) {
        var pairs = PAIR.matcher(text);
        return pairs.find() ? pairs.replaceAll("$1***") : text;
    }
}
