package dev.cargokit.kit.json;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// Sends bytes as they are, for requests that no client library would send.
final class RawHttp {

    private RawHttp() {}

    static String send(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            write(socket.getOutputStream(), request.replaceAll("(?<!\r)\n", "\r\n"));
            return untilClosed(socket.getInputStream());
        }
    }

    /// As far as it is taken: who refuses early may hang up before all is sent.
    private static void write(OutputStream out, String request) throws IOException {
        try {
            out.write(request.getBytes(StandardCharsets.UTF_8));
        } catch (SocketException _) {
            // The response is there to be read.
        }
    }

    /// A reset, which what was sent and not read makes of it, is an end too; what came before counts.
    private static String untilClosed(InputStream in) throws IOException {
        var response = new ByteArrayOutputStream();
        try {
            in.transferTo(response);
        } catch (SocketException _) {
            // Closed.
        }
        return response.toString(StandardCharsets.UTF_8);
    }
}
