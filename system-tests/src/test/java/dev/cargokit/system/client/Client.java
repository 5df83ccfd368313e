package dev.cargokit.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Speaks HTTP with one service, or with the gateway. Many threads may use it.
public final class Client implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration UPLOAD_PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;

    public Client(URI base) {
        this.base = base;
    }

    public Response get(String path) {
        return exchange("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Response post(String path, JsonNode body) {
        return post(path, body, Map.of());
    }

    public Response post(String path, JsonNode body, Map<String, String> headers) {
        return exchange("POST", path, BodyPublishers.ofString(body.toString()), headers);
    }

    /// Any request.
    ///
    /// @param body empty for none
    public Response send(String method, String path, String body, Map<String, String> headers) {
        return exchange(
                method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    /// A request whose length is not said beforehand, as Go's clients send it.
    public Response sendChunked(String method, String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var publisher = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return exchange(method, path, publisher, Map.of());
    }

    /// Sends a body as it comes from the stream, which may take its time.
    public Response upload(String path, String mediaType, InputStream body) {
        var publisher = BodyPublishers.ofInputStream(() -> body);
        return exchange("POST", path, publisher, Map.of("Content-Type", mediaType), UPLOAD_PATIENCE);
    }

    /// The lines of an event stream as they arrive; closing it ends the request.
    public Stream<String> lines(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        return send("GET " + path, request, BodyHandlers.ofLines()).body();
    }

    private Response exchange(String method, String path, BodyPublisher body, Map<String, String> headers) {
        return exchange(method, path, body, headers, TIMEOUT);
    }

    private Response exchange(
            String method, String path, BodyPublisher body, Map<String, String> headers, Duration timeout) {
        var request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(timeout).method(method, body);
        headers.forEach(request::header);
        long begin = System.nanoTime();
        var response = send(method + " " + path, request.build(), BodyHandlers.ofString());
        return new Response(
                method + " " + base.resolve(path),
                response.statusCode(),
                response.headers().map().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue()))),
                response.body(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    private <T> HttpResponse<T> send(String line, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new NoResponse(line, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoResponse(line, e);
        }
    }

    /// Ends its requests at once, answered or not.
    @Override
    public void close() {
        http.shutdownNow();
    }
}
