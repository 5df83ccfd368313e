package dev.cargokit.add;

import dev.cargokit.add.client.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Sends bytes as they are, for what no client library would send.
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    public static RawClient to(Address address) throws IOException {
        var socket = new Socket(address.host(), address.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new RawClient(socket);
    }

    /// Bytes in hexadecimal digits; spaces do not count.
    public RawClient sendHex(String digits) throws IOException {
        return send(HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    public RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /// The next so many bytes, in hexadecimal digits.
    public String readHex(int bytes) throws IOException {
        return HexFormat.of().formatHex(socket.getInputStream().readNBytes(bytes));
    }

    /// What comes until the other side closes; a reset is such an end, too.
    public String readToEnd() throws IOException {
        var come = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(come);
        } catch (SocketException _) {
            // Closed; what came before counts.
        }
        return come.toString(StandardCharsets.UTF_8);
    }

    /// Whether the other side has closed. What was sent unread makes it a reset.
    public boolean isClosed() {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException _) {
            return false;
        } catch (SocketException _) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
