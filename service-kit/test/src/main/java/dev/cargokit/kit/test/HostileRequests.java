package dev.cargokit.kit.test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Sends the service under test some hundred requests that no client should send. Each ends in a response below 500 or
/// a closed connection, and none writes an error or a stack trace to the log.
public final class HostileRequests extends Handler {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final List<String> failures = new CopyOnWriteArrayList<>();

    private HostileRequests() {}

    /// Bodies for this method and path, made from a valid one.
    public static void assertHarmlessBodies(String method, String path, String validBody) {
        assertHarmless(requests -> requests.sendBodies(method, path, validBody));
    }

    /// Methods, paths and header fields, made from a valid request.
    public static void assertHarmlessHeads(String method, String path) {
        assertHarmless(requests -> HostileHeads.of(method, path).forEach(requests::sendHead));
    }

    private static void assertHarmless(Consumer<HostileRequests> sending) {
        var requests = new HostileRequests();
        Logger.getLogger("").addHandler(requests);
        try {
            sending.accept(requests);
        } finally {
            Logger.getLogger("").removeHandler(requests);
        }
        assertEquals(List.of(), requests.failures);
    }

    private void sendBodies(String method, String path, String validBody) {
        var uri = URI.create("http://127.0.0.1:" + RestAssured.port + path);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var body : HostileBodies.of(validBody)) {
                var request = HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.ofByteArray(body))
                        .build();
                check(client.send(request, BodyHandlers.discarding()).statusCode(), new String(body, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sendHead(String head) {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write((head + "{}").getBytes(UTF_8));
            var response = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            check(response.startsWith("HTTP/1.1 ") ? Integer.parseInt(response.substring(9, 12)) : 0, head);
        } catch (SocketException _) {
            // Closed before all was sent.
        } catch (IOException e) {
            failures.add(e + " to " + shortened(head));
        }
    }

    private void check(int status, String request) {
        // 501: a transfer coding that the server does not know (RFC 9112, section 6.1).
        if (status >= 500 && status != 501) {
            failures.add(status + " to " + shortened(request));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }

    @Override
    public void publish(LogRecord written) {
        if (written.getThrown() != null || written.getLevel().intValue() >= Level.SEVERE.intValue()) {
            failures.add(written.getLevel() + " " + written.getLoggerName() + ": " + written.getMessage() + " "
                    + written.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
