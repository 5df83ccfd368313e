package dev.cargokit.launcher.demo;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// The requests that train a service, besides the demo: those of `warm-up.txt`, some of which the service rejects.
///
/// @param context of the service; an unknown one gets only the requests that every service has
/// @param service where it is
/// @param management where its management port is
public record WarmUp(String context, URI service, URI management) {

    private static final int ROUNDS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final String EVERY_SERVICE = "*";

    /// @throws LaunchFailure when the service does not respond at all
    public void run() {
        var calls = calls();
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                calls.forEach(call -> send(client, call));
            }
        }
    }

    private List<Call> calls() {
        try (var file = WarmUp.class.getResourceAsStream("warm-up.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Call::of)
                    .filter(call -> call.context.equals(context) || call.context.equals(EVERY_SERVICE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(HttpClient client, Call call) {
        var uri = (call.path.startsWith("/q/") ? management : service).resolve(call.path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .method(call.method, BodyPublishers.ofString(call.body))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new LaunchFailure(call.method + " " + uri + " got no response: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private record Call(String context, String method, String path, String body) {

        static Call of(String line) {
            var fields = line.split(" +", 4);
            return new Call(fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
        }
    }
}
