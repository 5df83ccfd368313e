package dev.cargokit.fakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A client that writes and reads HTTP by hand, for what no ordinary client can be made to send.
public final class RawClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;

    private RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    public static RawClient to(URI server) throws IOException {
        return to(server, "127.0.0.1");
    }

    /// @param address of this client
    public static RawClient to(URI server, String address) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(address), 0);
        socket.setSoTimeout(60_000);
        return new RawClient(socket);
    }

    /// Sends the lines, each with CR LF.
    public RawClient send(String... lines) throws IOException {
        var text = String.join("\r\n", lines) + "\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// The next line of the response; null at its end.
    public String line() throws IOException {
        return answers.readLine();
    }

    /// The next characters of the response.
    public String text(int length) throws IOException {
        var text = new char[length];
        for (int read = 0; read < length; ) {
            read += answers.read(text, read, length - read);
        }
        return new String(text);
    }

    /// The lines up to the next empty one: a head, or an event.
    public List<String> block() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(); line != null && !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /// The next chunk of a chunked body that consists of lines.
    public String chunk() throws IOException {
        int length = Integer.parseInt(line(), 16);
        var chunk = new StringBuilder();
        while (chunk.length() < length) {
            chunk.append((char) answers.read());
        }
        line();
        return chunk.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
