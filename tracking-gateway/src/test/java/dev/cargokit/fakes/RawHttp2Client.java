package dev.cargokit.fakes;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A client that writes and reads the frames of HTTP/2 (RFC 9113) by hand, for what no ordinary client can be made to
/// send.
public final class RawHttp2Client implements AutoCloseable {

    public static final int DATA = 0;
    public static final int HEADERS = 1;
    public static final int RST_STREAM = 3;
    public static final int SETTINGS = 4;
    public static final int PING = 6;
    public static final int GOAWAY = 7;

    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int PRIORITY = 32;

    private final Socket socket;
    private final DataInputStream in;

    private RawHttp2Client(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
    }

    /// A frame that was received.
    public record Frame(int type, int flags, int stream, byte[] payload) {}

    public static RawHttp2Client to(URI server) throws IOException {
        return to(server, "127.0.0.1");
    }

    /// @param address of this client
    public static RawHttp2Client to(URI server, String address) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(address), 0);
        socket.setSoTimeout(60_000);
        var client = new RawHttp2Client(socket);
        socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        client.send(SETTINGS, 0, 0, new byte[0]);
        return client;
    }

    /// Sends the head of a request; without an end, a body is to follow.
    ///
    /// @param namesAndValues the pseudo-headers first
    public void request(int stream, boolean ended, String... namesAndValues) throws IOException {
        var block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            // A literal without indexing, with a new name (RFC 7541, section 6.2.2).
            block.write(0);
            string(block, namesAndValues[i]);
            string(block, namesAndValues[i + 1]);
        }
        send(HEADERS, END_HEADERS | (ended ? END_STREAM : 0), stream, block.toByteArray());
    }

    /// Sends a part of a body.
    public void data(int stream, String text) throws IOException {
        send(DATA, 0, stream, text.getBytes(StandardCharsets.US_ASCII));
    }

    /// The next frame of a type; others are skipped.
    public Frame next(int type) throws IOException {
        while (true) {
            int head = in.readInt();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            var payload = in.readNBytes(head >>> 8);
            if ((head & 0xff) == type) {
                return new Frame(type, flags, stream, payload);
            }
        }
    }

    /// The status of the next response, if it is in the static table (RFC 7541, appendix A) or a literal; else 0.
    public int status() throws IOException {
        var frame = next(HEADERS);
        var block = ByteBuffer.wrap(frame.payload());
        if ((frame.flags() & PRIORITY) != 0) {
            block.position(5);
        }
        int first = block.get() & 0xff;
        while (first >> 5 == 1) {
            skipTableSize(first, block);
            first = block.get() & 0xff;
        }
        return switch (first) {
            case 0x88 -> 200;
            case 0x8c -> 400;
            case 0x8d -> 404;
            case 0x8e -> 500;
            // Its name is in the table.
            case 0x08, 0x48 -> literal(block);
            default -> 0;
        };
    }

    private static int literal(ByteBuffer block) {
        var text = new byte[block.get()];
        block.get(text);
        return Integer.parseInt(new String(text, StandardCharsets.US_ASCII));
    }

    /// A dynamic table size update (RFC 7541, sections 5.1 and 6.3).
    private static void skipTableSize(int first, ByteBuffer block) {
        boolean more = (first & 0x1f) == 0x1f;
        while (more) {
            more = (block.get() & 0x80) != 0;
        }
    }

    private static void string(ByteArrayOutputStream block, String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        block.write(bytes.length);
        block.writeBytes(bytes);
    }

    public void send(int type, int flags, int stream, byte[] payload) throws IOException {
        var frame = ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload);
        socket.getOutputStream().write(frame.array());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
