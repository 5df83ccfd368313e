package dev.cargokit.string.interfaces;

/// What both addresses are asked. As in Go, an absent text is an empty one and half a surrogate pair is U+FFFD: it
/// could not be written in UTF-8.
record Question(String s) {

    private static final char REPLACEMENT = '\uFFFD';

    Question {
        s = s == null ? "" : wellFormed(s);
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutHalves(text);
            }
        }
        return text;
    }

    private static String withoutHalves(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().map(Question::wholeOrReplaced).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /// Halves of a pair are what is left of the surrogates when a text is read by code points.
    private static int wholeOrReplaced(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }
}
