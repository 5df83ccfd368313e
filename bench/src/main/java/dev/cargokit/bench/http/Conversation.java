package dev.cargokit.bench.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Talks JSON with one server while things are prepared; speed does not matter here, but that all goes well does.
public final class Conversation implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 20;
    private static final int UNAVAILABLE = 503;

    private final Connection connection;

    public Conversation(int port) {
        try {
            this.connection = new Connection(port, PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens on port " + port, e);
        }
    }

    public JsonNode get(String path) {
        return exchange(path, Request.get(path));
    }

    public JsonNode post(String path, JsonNode body) {
        return exchange(path, Request.post(path, body.toString()));
    }

    @Override
    public void close() {
        connection.close();
    }

    /// Asks again for a while when the server cannot just now: services that have just started are slow.
    ///
    /// @throws IllegalStateException when it is answered with anything but success
    private JsonNode exchange(String path, Request request) {
        try {
            Response response = connection.response(request);
            for (int attempt = 1; response.status() == UNAVAILABLE && attempt < ATTEMPTS; attempt++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                response = connection.response(request);
            }
            if (!response.isSuccess()) {
                throw new IllegalStateException(path + " answered " + response.status() + ": " + response.text());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " was not answered", e);
        }
    }
}
