package dev.cargokit.profile.client;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One instance of the service: a real server with the responses of the test.
final class FakeInstance {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status;
    private volatile String body;
    private HttpServer server;
    private int port;

    static FakeInstance started() {
        var instance = new FakeInstance();
        instance.start();
        return instance;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void start() {
        requests.clear();
        respond(200, "{}");
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                requests.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + sent).strip());
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type());
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /// Responds with this from now on.
    void respond(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }

    /// The requests since its start.
    List<String> requests() {
        return List.copyOf(requests);
    }

    private String type() {
        return status < 400 ? "application/json" : "application/problem+json";
    }
}
