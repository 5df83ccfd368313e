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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The requests that train a service, besides the demo: those of `warm-up.txt`, some of which the service rejects. Its
/// own are repeated, each time with another number in place of `{n}`, until the JVM has compiled what they call.
///
/// @param context of the service; an unknown one gets only the requests that every service has
/// @param service where it is
/// @param management where its management port is
public record WarmUp(String context, URI service, URI management) {

    private static final int SENDERS = 2;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final String EVERY_SERVICE = "*";

    /// @param duration how long; each request is sent at least once by each sender
    /// @throws LaunchFailure when the service does not respond at all
    public void run(Duration duration) {
        // Like the load that the service is trained for; by default a client would begin with an upgrade to HTTP/2.
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            calls(EVERY_SERVICE).forEach(call -> send(client, call));
            var own = calls(context);
            var number = new AtomicInteger();
            long end = System.nanoTime() + duration.toNanos();
            IntStream.range(0, own.isEmpty() ? 0 : SENDERS).parallel().forEach(_ -> {
                do {
                    int round = number.incrementAndGet();
                    own.forEach(call -> send(client, call.numbered(round)));
                } while (System.nanoTime() < end);
            });
        }
    }

    private static List<Call> calls(String context) {
        try (var file = WarmUp.class.getResourceAsStream("warm-up.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Call::of)
                    .filter(call -> call.context.equals(context))
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

        Call numbered(int number) {
            String digits = Integer.toString(number);
            return new Call(context, method, path.replace("{n}", digits), body.replace("{n}", digits));
        }
    }
}
