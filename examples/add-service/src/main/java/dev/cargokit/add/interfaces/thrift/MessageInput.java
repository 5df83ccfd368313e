package dev.cargokit.add.interfaces.thrift;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads one message after the other, none beyond the limit. The protocols check the sizes that they are told
/// of, but nobody else counts what comes without: fields without end, a varint that never stops.
final class MessageInput extends FilterInputStream {

    private final int limit;
    private final Runnable onFirstByte;
    private int consumed;

    /// @param limit in bytes
    /// @param onFirstByte called when a message has begun to arrive
    MessageInput(InputStream in, int limit, Runnable onFirstByte) {
        super(in);
        this.limit = limit;
        this.onFirstByte = onFirstByte;
    }

    /// What is read from here on belongs to another message.
    void next() {
        consumed = 0;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        if (consumed == 0 && bytes > 0) {
            onFirstByte.run();
        }
        consumed += bytes;
        if (consumed > limit) {
            throw new IOException("message has more than " + limit + " bytes");
        }
    }
}
