package dev.cargokit.kit.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Consul's key/value store below one prefix, asked with blocking queries: an answer comes when something has changed,
/// or after the wait.
///
/// See Consul's documentation, "Blocking Queries", for what to do with an index that goes back.
final class ConsulKv {

    private static final Duration WAIT = Duration.ofSeconds(55);

    private final ObjectMapper json;
    private final ConsulAgent agent;
    private final String prefix;
    private long index;

    ConsulKv(ConsulAgent agent, String prefix, ObjectMapper json) {
        this.agent = agent;
        this.prefix = prefix;
        this.json = json;
    }

    /// All that is below the prefix, once it may have changed.
    ///
    /// @throws IOException if Consul is away or answers nonsense; the next call starts from the beginning
    Map<String, String> next() throws IOException, InterruptedException {
        try {
            var query = "/v1/kv/%s?recurse=true&index=%d&wait=%ds".formatted(prefix, index, WAIT.toSeconds());
            var response = agent.get(query, WAIT.plusSeconds(10));
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

    private long following(HttpResponse<?> response) {
        long next = response.headers().firstValueAsLong("X-Consul-Index").orElse(0);
        return next < index ? 0 : next;
    }

    private Map<String, String> settings(JsonNode entries) {
        var settings = new HashMap<String, String>();
        for (var entry : entries) {
            var key = entry.path("Key").asText();
            if (key.startsWith(prefix) && entry.path("Value").isTextual()) {
                var value = Base64.getDecoder().decode(entry.path("Value").asText());
                settings.put(
                        key.substring(prefix.length()).replace('/', '.'),
                        new String(value, StandardCharsets.UTF_8).strip());
            }
        }
        return settings;
    }
}
