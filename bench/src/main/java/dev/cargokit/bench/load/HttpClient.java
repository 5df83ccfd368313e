package dev.cargokit.bench.load;

import dev.cargokit.bench.http.Connection;
import dev.cargokit.bench.http.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// A client of an HTTP server; after a broken connection it makes a new one.
public final class HttpClient implements Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final Supplier<Request> requests;
    private Optional<Connection> connection = Optional.empty();

    public HttpClient(int port, Supplier<Request> requests) {
        this.port = port;
        this.requests = requests;
    }

    @Override
    public boolean perform() {
        try {
            if (connection.isEmpty()) {
                connection = Optional.of(new Connection(port, PATIENCE));
            }
            return connection.get().status(requests.get()) / 100 == 2;
        } catch (IOException broken) {
            close();
            return false;
        }
    }

    @Override
    public void close() {
        connection.ifPresent(Connection::close);
        connection = Optional.empty();
    }
}
