package dev.cargokit.launcher.walk;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What its callers ask of a service, for one that nobody has called yet. Refusals are part of it.
///
/// @param context what the service is known by; one that is not known here is asked only what every service answers
/// @param service where it is
public record Calls(String context, URI service) {

    private static final int ROUNDS = 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final List<Call> OF_EVERY_SERVICE =
            List.of(new Call("GET", "/q/health/ready", ""), new Call("GET", "/q/metrics", ""));

    /// @throws LaunchFailure when the service does not answer at all
    public void make() {
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                Stream.concat(own().stream(), OF_EVERY_SERVICE.stream()).forEach(call -> send(client, call));
            }
        }
    }

    private List<Call> own() {
        return switch (context) {
            case "string" ->
                List.of(
                        new Call("POST", "/uppercase", "{\"s\":\"hello\"}"),
                        new Call("POST", "/count", "{\"s\":\"hello\"}"));
            case "add" ->
                List.of(
                        new Call("POST", "/sum", "{\"a\":1,\"b\":2}"),
                        new Call("POST", "/concat", "{\"a\":\"1\",\"b\":\"2\"}"),
                        new Call("POST", "/sum", "{\"a\":0,\"b\":0}"),
                        new Call(
                                "POST",
                                "/rpc",
                                "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":{\"a\":1,\"b\":2},\"id\":1}"));
            case "profile" ->
                List.of(
                        new Call("POST", "/profiles", "{\"id\":\"learn\",\"name\":\"Learner\"}"),
                        new Call("PUT", "/profiles/learn", "{\"name\":\"Learner\",\"addresses\":[{\"id\":\"home\"}]}"),
                        new Call("PATCH", "/profiles/learn", "{\"name\":\"Reader\"}"),
                        new Call("POST", "/profiles/learn/addresses", "{\"id\":\"work\",\"location\":\"Hamburg\"}"),
                        new Call("GET", "/profiles/learn", ""),
                        new Call("GET", "/profiles/learn/addresses", ""),
                        new Call("DELETE", "/profiles/learn/addresses/home", ""),
                        new Call("DELETE", "/profiles/learn", ""),
                        new Call("GET", "/profiles/learn", ""));
            case "user" -> List.of(new Call("GET", "/user1", ""), new Call("GET", "/nobody", ""));
            case "product" -> List.of(new Call("GET", "/product1", ""), new Call("GET", "/nothing", ""));
            default -> List.of();
        };
    }

    private void send(HttpClient client, Call call) {
        var request = HttpRequest.newBuilder(service.resolve(call.path))
                .timeout(TIMEOUT)
                .method(call.method, BodyPublishers.ofString(call.body))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new LaunchFailure(call.method + " " + call.path + " got no answer from " + service + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private record Call(String method, String path, String body) {}
}
