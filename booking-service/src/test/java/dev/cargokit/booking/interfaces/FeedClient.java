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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Follows the feed of changes as the gateway does.
final class FeedClient implements AutoCloseable {

    private static final Pattern DATA = Pattern.compile("data: ?\\{\"tracking_id\":\"([^\"]+)\"}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> changes = new CopyOnWriteArrayList<>();

    FeedClient(Optional<String> lastEventId) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/booking/internal/changes"));
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        var response = http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    private void read(Stream<String> lines) {
        try {
            lines.forEach(this::line);
        } catch (UncheckedIOException _) {
            // The test has closed the connection.
        }
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            ids.add(line.substring(3).strip());
        }
        var data = DATA.matcher(line);
        if (data.matches()) {
            changes.add(data.group(1));
        }
    }

    /// The ids so far; the first is where the feed started.
    List<String> ids() {
        return ids;
    }

    /// The cargos that have changed so far, in order.
    List<String> changes() {
        return changes;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
