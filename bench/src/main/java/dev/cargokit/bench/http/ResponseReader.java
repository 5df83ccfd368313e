package dev.cargokit.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/// Reads one answer after the other from a connection that is kept alive (RFC 9112, sections 4 to 7).
public final class ResponseReader {

    private static final byte[] CONTENT_LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final InputStream in;
    private final byte[] buffer;
    private int begin;
    private int end;

    public ResponseReader(InputStream in) {
        this(in, 64 * 1024);
    }

    /// @param size of the buffer, which must hold the longest header line
    ResponseReader(InputStream in, int size) {
        this.in = in;
        this.buffer = new byte[size];
    }

    /// Reads an answer to its end and returns its status.
    public int skip() throws IOException {
        return read(OutputStream.nullOutputStream());
    }

    /// Reads an answer with its body.
    public Response read() throws IOException {
        var body = new ByteArrayOutputStream();
        int status = read(body);
        return new Response(status, body.toByteArray());
    }

    private int read(OutputStream body) throws IOException {
        int newline = line();
        if (newline - begin < 12 || buffer[begin] != 'H') {
            throw new ProtocolException("not an HTTP answer");
        }
        int status = (int) number(begin + 9, begin + 12, 10);
        long length = -1;
        boolean chunked = false;
        begin = newline + 1;
        for (newline = line(); newline > begin + 1; newline = line()) {
            if (startsWith(CONTENT_LENGTH)) {
                length = number(begin + CONTENT_LENGTH.length, newline, 10);
            } else if (startsWith(CHUNKED)) {
                chunked = true;
            }
            begin = newline + 1;
        }
        begin = newline + 1;
        if (chunked) {
            copyChunks(body);
        } else if (length >= 0) {
            copy(length, body);
        } else if (status != NO_CONTENT && status != NOT_MODIFIED) {
            throw new ProtocolException("an answer without length");
        }
        return status;
    }

    private void copyChunks(OutputStream body) throws IOException {
        long size;
        do {
            int newline = line();
            size = number(begin, newline, 16);
            begin = newline + 1;
            copy(size, body);
            begin = line() + 1;
        } while (size > 0);
    }

    private void copy(long length, OutputStream body) throws IOException {
        long rest = length;
        while (rest > 0) {
            if (begin == end) {
                fill();
            }
            int part = (int) Math.min(rest, end - begin);
            body.write(buffer, begin, part);
            begin += part;
            rest -= part;
        }
    }

    /// The index of the end of the line that starts at `begin`, which may move.
    private int line() throws IOException {
        int looked = 0;
        while (true) {
            for (int i = begin + looked; i < end; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            looked = end - begin;
            fill();
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, begin, buffer, 0, end - begin);
        end -= begin;
        begin = 0;
        if (end == buffer.length) {
            throw new ProtocolException("a line that is too long");
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new EOFException("the connection was closed in the middle of an answer");
        }
        end += read;
    }

    private boolean startsWith(byte[] lowerCase) {
        if (end - begin < lowerCase.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int found = buffer[begin + i];
            if ((found >= 'A' && found <= 'Z' ? found + 32 : found) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    /// The number that starts at `from`, after blanks; what follows it is ignored, as chunk extensions must be.
    private long number(int from, int to, int radix) throws ProtocolException {
        int i = from;
        while (i < to && buffer[i] == ' ') {
            i++;
        }
        long value = 0;
        int first = i;
        for (; i < to && Character.digit(buffer[i], radix) >= 0; i++) {
            value = value * radix + Character.digit(buffer[i], radix);
        }
        if (i == first) {
            throw new ProtocolException("a number was expected");
        }
        return value;
    }
}
