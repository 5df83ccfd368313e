package dev.cargokit.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Polling;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// A client of the gateway that prints each request and response.
public final class GatewayClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Polling RETRY = new Polling(Duration.ofSeconds(10), Duration.ofSeconds(1));
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int MAXIMUM_LINE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final URI base;
    private final Consumer<String> output;

    public GatewayClient(URI base, Consumer<String> output) {
        this.base = base;
        this.output = output;
    }

    public JsonNode post(String path, JsonNode body) {
        output.accept("  POST " + path);
        output.accept("       " + shortened(body.toString()));
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        return print(send(request, "POST " + path), "POST " + path, JsonNode::toString);
    }

    /// @param summary what to print of the response
    public JsonNode get(String path, Function<JsonNode, String> summary) {
        output.accept("  GET  " + path);
        return print(sendGet(path), "GET " + path, summary);
    }

    /// Prints nothing: for polling.
    public JsonNode getQuietly(String path) {
        return successful(sendGet(path), "GET " + path);
    }

    /// A GET is safe to retry when the service is unavailable.
    private HttpResponse<String> sendGet(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        var last = new AtomicReference<>(send(request, "GET " + path));
        RETRY.until(() -> {
            if (last.get().statusCode() != SERVICE_UNAVAILABLE) {
                return true;
            }
            last.set(send(request, "GET " + path));
            return false;
        });
        return last.get();
    }

    private JsonNode print(HttpResponse<String> response, String line, Function<JsonNode, String> summary) {
        JsonNode body = successful(response, line);
        output.accept("   ->  " + response.statusCode() + " " + summary.apply(body));
        return body;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String line) {
        try {
            return client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchFailure(line + " got no response from " + base + ": is the system up? (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private static JsonNode successful(HttpResponse<String> response, String line) {
        if (response.statusCode() / 100 != 2) {
            throw new LaunchFailure(line + " failed with " + response.statusCode() + ": " + shortened(response.body()));
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(line + " returned no JSON: " + shortened(response.body()), e);
        }
    }

    private static String shortened(String text) {
        return text.length() > MAXIMUM_LINE ? text.substring(0, MAXIMUM_LINE - 3) + "..." : text;
    }
}
