package dev.cargokit.handling.interfaces.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;

/// The lines of a UTF-8 stream without empty ones, read one at a time. A line ends with CR, LF or both. A line
/// that is too long is cut, so a file without line ends needs no more memory than any other.
final class BoundedLines implements Iterator<BoundedLines.Line> {

    static final int MAXIMUM_LENGTH = 4096;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// @param number the line number from 1, blank lines included
    /// @param text without the line end; cut when it is too long
    record Line(int number, String text, boolean tooLong) {}

    private final PushbackReader reader;
    private final IntPredicate isContent;
    private int number;
    private Line next;

    /// @param isContent the characters that make a line one to read; a line without any is skipped
    BoundedLines(InputStream stream, IntPredicate isContent) {
        this.reader = new PushbackReader(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        this.isContent = isContent;
    }

    @Override
    public boolean hasNext() {
        while (next == null || !hasContent(next)) {
            if (!read()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    private boolean hasContent(Line line) {
        return line.tooLong() || line.text().chars().anyMatch(isContent);
    }

    /// Reads one more line; false at the end.
    private boolean read() {
        try {
            int first = reader.read();
            if (first == BYTE_ORDER_MARK && number == 0) {
                first = reader.read();
            }
            if (first == END) {
                return false;
            }
            next = line(first);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(int first) throws IOException {
        var text = new StringBuilder();
        boolean tooLong = false;
        int c = first;
        for (; c != END && c != '\n' && c != '\r'; c = reader.read()) {
            if (text.length() < MAXIMUM_LENGTH) {
                text.append((char) c);
            } else {
                tooLong |= isContent.test(c);
            }
        }
        if (c == '\r') {
            skipLineFeed();
        }
        return new Line(++number, text.toString(), tooLong);
    }

    private void skipLineFeed() throws IOException {
        int following = reader.read();
        if (following != END && following != '\n') {
            reader.unread(following);
        }
    }
}
