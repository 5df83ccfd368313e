package dev.cargokit.booking.interfaces;

import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Subscribes to the change feed, as the gateway does.
public final class ChangeFeedClient implements AutoCloseable {

    private static final Pattern DATA = Pattern.compile("data: ?\\{\"tracking_id\":\"([^\"]+)\"}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private volatile boolean ended;

    public ChangeFeedClient(Optional<String> lastEventId) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/booking/internal/changes"));
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        var response = http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    private void read(Stream<String> lines) {
        try {
            lines.forEach(this::line);
            ended = true;
        } catch (UncheckedIOException _) {
            // The test has closed the connection.
        }
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            ids.add(line.substring(3).strip());
        }
        if (line.startsWith(":")) {
            heartbeats.incrementAndGet();
        }
        var data = DATA.matcher(line);
        if (data.matches()) {
            changes.add(data.group(1));
        }
    }

    /// The received event ids; the first is where the feed started.
    public List<String> ids() {
        return ids;
    }

    /// The received tracking ids, in order.
    public List<String> changes() {
        return changes;
    }

    /// The number of received comments.
    public int heartbeats() {
        return heartbeats.get();
    }

    /// Whether the service has ended the stream.
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
