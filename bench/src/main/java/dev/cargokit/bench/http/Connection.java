package dev.cargokit.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// A connection to a server on this machine, kept alive; one request at a time.
public final class Connection implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final ResponseReader reader;

    /// @param patience how long to wait for an answer
    public Connection(int port, Duration patience) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) patience.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            out = socket.getOutputStream();
            reader = new ResponseReader(socket.getInputStream());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// Sends a request and returns the status of the answer, whose body is thrown away.
    public int status(Request request) throws IOException {
        out.write(request.bytes());
        return reader.skip();
    }

    public Response response(Request request) throws IOException {
        out.write(request.bytes());
        return reader.read();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException nothingToLose) {
            // The other side has closed it already.
        }
    }
}
