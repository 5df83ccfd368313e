package dev.cargokit.string.upstreams;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// Sends raw requests that no client library would send.
public final class RawHttp implements AutoCloseable {

    private final Socket socket;

    private RawHttp() throws IOException {
        this.socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
    }

    public static RawHttp connect() throws IOException {
        return new RawHttp();
    }

    /// Sends a whole request and returns the response.
    public static String exchange(String request) throws IOException {
        try (var connection = connect()) {
            return connection.send(request).response();
        }
    }

    /// @throws IOException if the connection is closed already
    public RawHttp send(String text) throws IOException {
        socket.getOutputStream().write(text.replaceAll("(?<!\r)\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /// Reads until the connection is closed or reset.
    ///
    /// @throws java.net.SocketTimeoutException if it stays open
    public String response() throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException _) {
            // A reset ends it too.
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    /// The status line of the response; empty if the connection is closed without one.
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
