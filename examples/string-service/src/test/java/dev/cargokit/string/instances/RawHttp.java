package dev.cargokit.string.instances;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// Sends bytes as they are, for requests that no client library would send.
public final class RawHttp implements AutoCloseable {

    private final Socket socket;

    private RawHttp() throws IOException {
        this.socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
    }

    public static RawHttp connect() throws IOException {
        return new RawHttp();
    }

    /// Sends a whole request; the answer is what comes back until the connection is closed.
    public static String exchange(String request) throws IOException {
        try (var connection = connect()) {
            return connection.send(request).answer();
        }
    }

    /// @throws IOException if the connection is closed already
    public RawHttp send(String text) throws IOException {
        socket.getOutputStream().write(text.replaceAll("(?<!\r)\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /// What comes until the connection is closed; a reset, which what was sent and not read makes of it, is such an
    /// end,
    /// too.
    ///
    /// @throws java.net.SocketTimeoutException if it is not
    public String answer() throws IOException {
        var come = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(come);
        } catch (SocketException _) {
            // Closed; what came before counts.
        }
        return come.toString(StandardCharsets.UTF_8);
    }

    /// The first line of what comes; empty if the connection is closed without a word.
    public String statusLine() throws IOException {
        var line =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
