package dev.cargokit.kit.log;

/// Makes any value fit for one log line: in double quotes, of bounded length, without a character that ends a line,
/// hides what follows or turns its direction. The result is a JSON string as well.
public final class LogSanitizer {

    private static final int MAXIMUM_LENGTH = 200;

    private LogSanitizer() {}

    /// The value in quotes, as `"say \"hi\""`; what is beyond 200 characters becomes `…`.
    public static String quoted(String value) {
        var text = new StringBuilder(Math.min(value.length(), MAXIMUM_LENGTH) + 8).append('"');
        int i = 0;
        while (i < value.length() && i < MAXIMUM_LENGTH) {
            int c = value.codePointAt(i);
            append(text, c);
            i += Character.charCount(c);
        }
        return text.append(i < value.length() ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder text, int c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append((char) c);
        } else {
            text.appendCodePoint(isPrintable(c) ? c : '·');
        }
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7f
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
