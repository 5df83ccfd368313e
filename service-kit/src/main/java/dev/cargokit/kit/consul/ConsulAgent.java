package dev.cargokit.kit.consul;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Requests to the agent. They wait, so they are for virtual threads; none waits longer than it is allowed, not even on
/// an agent that accepts connections and then keeps silent.
@Singleton
public class ConsulAgent {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    private static final long LONGEST = 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTED_WITHIN)
            .build();
    private final ConsulConfig config;
    private final URI address;

    /// @throws IllegalStateException if nobody has said where Consul is
    @Inject
    public ConsulAgent(ConsulConfig config) {
        this.config = config;
        this.address = config.url()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "cargokit.consul.url is not set: cargokit.discovery=consul needs it, such as http://127.0.0.1:8500"));
    }

    public URI address() {
        return address;
    }

    /// @param path with its query
    /// @throws IOException if there is no answer within this time, or one longer than 1 MB
    public HttpResponse<byte[]> get(String path, Duration within) throws IOException, InterruptedException {
        return send(request(path).GET(), within);
    }

    /// @throws IOException as [#get] does
    public HttpResponse<byte[]> put(String path, byte[] body, Duration within)
            throws IOException, InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofByteArray(body)), within);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        config.token().ifPresent(token -> request.header("X-Consul-Token", token));
        return request;
    }

    /// The client's own timeout ends with the headers of the answer; this one holds for all of it.
    private HttpResponse<byte[]> send(HttpRequest.Builder request, Duration within)
            throws IOException, InterruptedException {
        var answer = client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            return answer.get(within.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException _) {
            throw new HttpTimeoutException("no answer within " + within);
        } finally {
            answer.cancel(true);
        }
    }

    @PreDestroy
    public void close() {
        client.shutdownNow();
    }
}
