package dev.cargokit.kit.consul;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Blocking requests to the agent, for virtual threads. Each has a timeout that covers the whole response, also of an
/// agent that accepts connections and then sends nothing.
@Singleton
public class ConsulAgent {

    private static final Duration TIMEOUT = Duration.ofMillis(1500);
    private static final long MAXIMUM_BYTES = 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final ConsulConfig config;
    private final URI address;
    private final ObjectMapper json;

    /// @throws IllegalStateException if no address is configured
    public ConsulAgent(ConsulConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.address = config.url()
                .orElseThrow(() -> new IllegalStateException(
                        "cargokit.consul.url is not set: cargokit.discovery=consul needs it, such as"
                                + " http://127.0.0.1:8500"));
    }

    /// What is at this path, its query included; empty if nothing is (404).
    ///
    /// @throws IOException if there is no response within the timeout, one longer than 1 MB, or another status
    public Optional<JsonNode> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /// @param body to be written as JSON
    /// @throws IOException as [#get] does
    public void put(String path, Object body) throws IOException, InterruptedException {
        send(request(path).PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        config.token().ifPresent(token -> request.header("X-Consul-Token", token));
        return request;
    }

    private Optional<JsonNode> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = await(request.build());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(json.readTree(response.body()));
            case 404 -> Optional.empty();
            default -> throw new IOException("status " + response.statusCode());
        };
    }

    /// The client's own timeout ends with the headers of the response.
    private HttpResponse<byte[]> await(HttpRequest request) throws IOException, InterruptedException {
        var response = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAXIMUM_BYTES));
        try {
            return response.get(TIMEOUT.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException _) {
            throw new HttpTimeoutException("no response within " + TIMEOUT);
        } finally {
            response.cancel(true);
        }
    }

    @PreDestroy
    public void close() {
        client.shutdownNow();
    }
}
