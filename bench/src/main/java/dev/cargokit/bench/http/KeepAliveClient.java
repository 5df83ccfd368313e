package dev.cargokit.bench.http;

import dev.cargokit.bench.load.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;

/// A client of a server on this machine, on one connection that is kept alive and opened again after a failure.
public final class KeepAliveClient implements Client {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();

    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
    private final HttpCoreContext context = HttpCoreContext.create();
    private final int port;
    private final Supplier<ClassicHttpRequest> requests;

    public KeepAliveClient(int port, Supplier<ClassicHttpRequest> requests) {
        this.port = port;
        this.requests = requests;
    }

    @Override
    public boolean call() {
        try {
            if (!connection.isOpen()) {
                connect();
            }
            var request = requests.get();
            var response = EXECUTOR.execute(request, connection, context);
            EntityUtils.consume(response.getEntity());
            if (!EXECUTOR.keepAlive(request, response, connection, context)) {
                close();
            }
            return response.getCode() / 100 == 2;
        } catch (HttpException | IOException failed) {
            close();
            return false;
        }
    }

    @Override
    public void close() {
        connection.close(CloseMode.IMMEDIATE);
    }

    private void connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(TIMEOUT.toMillis()));
        connection.bind(socket);
    }
}
