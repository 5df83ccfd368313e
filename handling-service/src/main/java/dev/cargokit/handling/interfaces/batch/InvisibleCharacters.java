package dev.cargokit.handling.interfaces.batch;

/// What spreadsheets and web pages leave around a value: spaces of any kind, and format characters such as a byte order
/// mark or a zero-width space.
final class InvisibleCharacters {

    private InvisibleCharacters() {}

    static boolean contains(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /// The value without those around it.
    static String strip(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && contains(value.charAt(start))) {
            start++;
        }
        while (end > start && contains(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }
}
