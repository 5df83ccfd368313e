package dev.cargokit.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A browser that watches one cargo: keeps what the event stream says.
public final class Watcher implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data:";

    private final List<JsonNode> updates = new CopyOnWriteArrayList<>();
    private final Client client;

    public Watcher(URI gateway, String trackingId) {
        client = new Client(gateway);
        Thread.ofVirtual().start(() -> watch("/tracking/v1/cargos/" + trackingId + "/stream"));
    }

    /// What the stream has said so far, oldest first.
    public List<JsonNode> updates() {
        return List.copyOf(updates);
    }

    public List<String> statusTexts() {
        return updates.stream()
                .map(tracked -> tracked.path("status_text").asText())
                .toList();
    }

    private void watch(String path) {
        try (var lines = client.lines(path)) {
            lines.filter(line -> line.startsWith(DATA)).forEach(line -> updates.add(tracked(line)));
        } catch (UncheckedIOException | NoResponse ended) {
            // By close(), or because the gateway went: what was updates stays.
        }
    }

    private static JsonNode tracked(String line) {
        try {
            var data = JSON.readTree(line.substring(DATA.length()));
            return data.has("cargo") ? data.path("cargo") : data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON in the stream: " + line, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
