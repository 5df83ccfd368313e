package dev.cargokit.launcher.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
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

/// The system's edge, spoken to over HTTP, each request and answer shown.
final class Gateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Patience AVAILABILITY = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(1));
    private static final int UNAVAILABLE = 503;
    private static final int LINE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI base;
    private final Consumer<String> show;

    Gateway(URI base, Consumer<String> show) {
        this.base = base;
        this.show = show;
    }

    /// @param summary what to show of the answer
    JsonNode post(String path, JsonNode body, Function<JsonNode, String> summary) {
        show.accept("  POST " + path);
        show.accept("       " + shortened(body.toString()));
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        return shown(send(request, "POST " + path), "POST " + path, summary);
    }

    JsonNode get(String path, Function<JsonNode, String> summary) {
        show.accept("  GET  " + path);
        var request = HttpRequest.newBuilder(base.resolve(path));
        return shown(sendAgainWhenUnavailable(request, "GET " + path), "GET " + path, summary);
    }

    /// Asks without showing: for asking again and again.
    JsonNode quietly(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return success(sendAgainWhenUnavailable(request, "GET " + path), "GET " + path);
    }

    /// What only reads is asked again where the system says that it cannot answer right now.
    private HttpResponse<String> sendAgainWhenUnavailable(HttpRequest.Builder request, String line) {
        var last = new AtomicReference<>(send(request, line));
        AVAILABILITY.until(() -> {
            if (last.get().statusCode() != UNAVAILABLE) {
                return true;
            }
            last.set(send(request, line));
            return false;
        });
        return last.get();
    }

    private JsonNode shown(HttpResponse<String> response, String line, Function<JsonNode, String> summary) {
        JsonNode answer = success(response, line);
        show.accept("   ->  " + response.statusCode() + " " + summary.apply(answer));
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String line) {
        try {
            return client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchFailure(line + " got no answer from " + base + ": is the system up? (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private static JsonNode success(HttpResponse<String> response, String line) {
        if (response.statusCode() / 100 != 2) {
            throw new LaunchFailure(
                    line + " was answered " + response.statusCode() + ": " + shortened(response.body()));
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(line + " was answered with no JSON: " + shortened(response.body()), e);
        }
    }

    private static String shortened(String text) {
        return text.length() > LINE ? text.substring(0, LINE - 3) + "..." : text;
    }
}
