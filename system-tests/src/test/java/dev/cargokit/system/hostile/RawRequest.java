package dev.cargokit.system.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A request as it goes over the wire, well-formed or not.
///
/// @param body none when it is empty; its length is sent unless a header says another
record RawRequest(String method, String target, List<String> headers, byte[] body) {

    private static final int TIMEOUT_MILLIS = 60_000;

    static RawRequest get(String target) {
        return new RawRequest("GET", target, List.of(), new byte[0]);
    }

    static RawRequest send(String method, String target, String body) {
        return new RawRequest(method, target, List.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    RawRequest with(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new RawRequest(method, target, more, body);
    }

    /// The same body in one chunk, its length untold.
    RawRequest chunked() {
        var chunk =
                Integer.toHexString(body.length) + "\r\n" + new String(body, StandardCharsets.UTF_8) + "\r\n0\r\n\r\n";
        return send(method, target, chunk).with("Transfer-Encoding: chunked");
    }

    /// Sends it on a connection of its own.
    RawResponse at(URI service) {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            write(socket);
            return RawResponse.read(socket.getInputStream());
        } catch (IOException e) {
            return RawResponse.none(e);
        }
    }

    /// A service may answer and close before it has read everything.
    private void write(Socket socket) {
        try {
            socket.getOutputStream().write(bytes());
            socket.getOutputStream().flush();
        } catch (IOException closedEarly) {
            // The answer is there to be read, or it is missing and that is found out next.
        }
    }

    private byte[] bytes() throws IOException {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!has("host")) {
            head.append("Host: localhost\r\n");
        }
        if (body.length > 0 && !has("content-length") && !has("transfer-encoding")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(header -> header.toLowerCase().startsWith(name + ":"));
    }

    @Override
    public String toString() {
        var text = method + " " + target + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }
}
