package dev.cargokit.handling.interfaces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The lines of a UTF-8 stream, blank ones left out, read one at a time. Of a line that is too long only the fact
/// is kept, so a file without line ends needs no more memory than any other.
final class BoundedLines implements Iterator<BoundedLines.Line> {

    static final int LONGEST = 4096;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// One line.
    ///
    /// @param number where it stands, from 1, blank lines counted
    /// @param text without its end; as much of it as is kept when it is too long
    record Line(int number, String text, boolean tooLong) {}

    private final BufferedReader reader;
    private int number;
    private Line next;

    BoundedLines(InputStream stream) {
        reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    @Override
    public boolean hasNext() {
        while (next == null || next.text().isBlank()) {
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
        Line line = next;
        next = null;
        return line;
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
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (int c = first; c != END && c != '\n'; c = reader.read()) {
            if (text.length() < LONGEST) {
                text.append((char) c);
            } else {
                tooLong = true;
            }
        }
        return new Line(++number, text.toString(), tooLong);
    }
}
