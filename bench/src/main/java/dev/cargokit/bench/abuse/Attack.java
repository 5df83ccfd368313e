package dev.cargokit.bench.abuse;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// What a hostile client sends on each of its connections to the gateway.
///
/// @param opening  what it sends first
/// @param repeated what it sends from then on, ten times a second
/// @param reads    whether it reads what is sent to it
public record Attack(String name, byte[] opening, byte[] repeated, boolean reads) {

    private static final byte[] NOTHING = {};

    /// Not sampled: nobody needs the spans of an attack.
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\ntraceparent: " + TRACE + "\r\n";
    private static final String CARGO = "/booking/v1/cargos/ABC123";
    private static final String BOOKING = "POST /booking/v1/cargos" + HOST + "Content-Type: application/json\r\n";

    // RFC 9113, section 6.
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int STREAMS = 256;
    private static final byte[] INITIAL_WINDOW_OF_ZERO = {0, 4, 0, 0, 0, 0};
    private static final byte[] HEADER_TABLE_OF_4_GB = {0, 1, -1, -1, -1, -1};

    public static List<Attack> all() {
        return List.of(
                new Attack("slow heads", ascii("GET " + CARGO + HOST + "X-Slow: "), ascii("a"), true),
                new Attack("large heads", ascii("GET " + CARGO + HOST + "a:b\r\n".repeat(12_000)), ascii("a"), true),
                new Attack("slow bodies", ascii(BOOKING + "Content-Length: 1000\r\n\r\n"), ascii(" "), true),
                new Attack("streams without a body", streams("POST", 0, NOTHING), ping(), true),
                new Attack("streams with a slow body", streams("POST", 1, NOTHING), ping(), true),
                unreadStreams(),
                new Attack("pipelined requests that are not read", gets(CARGO, 500), gets(CARGO, 500), false),
                new Attack("event streams", gets("/tracking/v1/cargos/ABC123/stream", 1), NOTHING, true),
                new Attack("streams that are reset at once", resets(), resets(), true),
                largeHeaderTable(),
                new Attack("connections kept by PING", connection(NOTHING), ping(), true),
                new Attack("PINGs that are not read", streams("POST", 0, NOTHING), pings(), false),
                new Attack("bursts beyond the limit", gets(CARGO, 50), gets(CARGO, 50), true),
                new Attack("unknown ids", gets("/tracking/v1/cargos/NOSUCH", 5), gets(CARGO + "/nowhere", 5), true),
                new Attack("expensive documents", gets("/q/openapi", 10), gets("/q/openapi", 10), true),
                new Attack("large files", file(), NOTHING, true));
    }

    public static Attack unreadStreams() {
        return new Attack("streams that are not read", streams("GET", 0, INITIAL_WINDOW_OF_ZERO), ping(), true);
    }

    public static Attack largeHeaderTable() {
        return new Attack("header tables of 4 GB", streams("GET", 0, HEADER_TABLE_OF_4_GB), ping(), true);
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] gets(String path, int times) {
        return ascii(("GET " + path + HOST + "\r\n").repeat(times));
    }

    /// A megabyte, none of it acceptable.
    private static byte[] file() {
        var lines = "completion_time,tracking_id,voyage,location,event_type\n"
                + "2026-03-01T10:00:00Z,NOSUCH,,CNHKG,Receive\n".repeat(24_000);
        return ascii("POST /handling/v1/incidents/batch" + HOST + "Content-Type: text/csv\r\nContent-Length: "
                + lines.length() + "\r\n\r\n" + lines);
    }

    /// As many requests as a connection of HTTP/2 may have.
    ///
    /// @param data how many bytes of each body are sent; GET has none
    private static byte[] streams(String method, int data, byte[] settings) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(connection(settings));
        var head = head(method);
        int flags = END_HEADERS | (method.equals("GET") ? END_STREAM : 0);
        IntStream.range(0, STREAMS).map(number -> 2 * number + 1).forEach(stream -> {
            bytes.writeBytes(frame(HEADERS, flags, stream, head));
            if (data > 0) {
                bytes.writeBytes(frame(DATA, 0, stream, new byte[data]));
            }
        });
        return bytes.toByteArray();
    }

    private static byte[] connection(byte[] settings) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
        bytes.writeBytes(frame(SETTINGS, 0, 0, settings));
        return bytes.toByteArray();
    }

    /// Further ones would have to have higher numbers, so that the connection ends at the second time.
    private static byte[] resets() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(connection(NOTHING));
        for (int stream = 1; stream < 2 * STREAMS; stream += 2) {
            bytes.writeBytes(frame(HEADERS, END_HEADERS, stream, head("POST")));
            bytes.writeBytes(frame(RST_STREAM, 0, stream, new byte[4]));
        }
        return bytes.toByteArray();
    }

    private static byte[] pings() {
        return new String(ping(), StandardCharsets.ISO_8859_1).repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ping() {
        return frame(PING, 0, 0, new byte[8]);
    }

    /// Literals without indexing, with new names (RFC 7541, section 6.2.2).
    private static byte[] head(String method) {
        var path = method.equals("GET") ? CARGO : "/booking/v1/cargos";
        var block = new ByteArrayOutputStream();
        header(block, ":method", method);
        header(block, ":scheme", "http");
        header(block, ":authority", "localhost");
        header(block, ":path", path);
        header(block, "traceparent", TRACE);
        return block.toByteArray();
    }

    private static void header(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        List.of(name, value).forEach(text -> {
            block.write(text.length());
            block.writeBytes(ascii(text));
        });
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
