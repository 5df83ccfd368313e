package dev.cargokit.kit.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Consul's key/value store below one prefix, asked with blocking queries: an answer comes when something has changed,
/// or after the wait.
///
/// See Consul's documentation, "Blocking Queries", for what to do with an index that goes back.
final class ConsulKv implements AutoCloseable {

    private static final long LONGEST = 1024 * 1024;
    private static final Duration WAIT = Duration.ofSeconds(55);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ObjectMapper json;
    private final ConsulConfig config;
    private final URI address;
    private long index;

    ConsulKv(ConsulConfig config, URI address, ObjectMapper json) {
        this.config = config;
        this.address = address;
        this.json = json;
    }

    /// All that is below the prefix, once it may have changed.
    ///
    /// @throws IOException if Consul is away or answers nonsense; the next call starts from the beginning
    Map<String, String> next() throws IOException, InterruptedException {
        try {
            var response = client.send(request(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
            if (response.statusCode() != 200 && response.statusCode() != 404) {
                throw new IOException("status " + response.statusCode());
            }
            index = following(response);
            return response.statusCode() == 404 ? Map.of() : settings(json.readTree(response.body()));
        } catch (IOException | IllegalArgumentException e) {
            index = 0;
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    private HttpRequest request() {
        var query = "/v1/kv/%s?recurse=true&index=%d&wait=%ds".formatted(config.prefix(), index, WAIT.toSeconds());
        var request = HttpRequest.newBuilder(address.resolve(query)).timeout(WAIT.plusSeconds(10));
        config.token().ifPresent(token -> request.header("X-Consul-Token", token));
        return request.build();
    }

    private long following(HttpResponse<?> response) {
        long next = response.headers().firstValueAsLong("X-Consul-Index").orElse(0);
        return next < index ? 0 : next;
    }

    private Map<String, String> settings(JsonNode entries) {
        var settings = new HashMap<String, String>();
        for (var entry : entries) {
            var key = entry.path("Key").asText();
            if (key.startsWith(config.prefix()) && entry.path("Value").isTextual()) {
                var value = Base64.getDecoder().decode(entry.path("Value").asText());
                settings.put(
                        key.substring(config.prefix().length()).replace('/', '.'),
                        new String(value, StandardCharsets.UTF_8).strip());
            }
        }
        return settings;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
