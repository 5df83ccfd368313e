package dev.cargokit.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Stands in for a service: listens on its ports, is ready immediately, and responds with its environment
/// and properties. The system property `stub.dies` names the port suffix of the one that dies while
/// starting.
public final class StubService {

    private static final int MANAGEMENT = 1_000;

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        System.out.println("stub on " + port);
        if (String.valueOf(port).endsWith(System.getProperty("stub.dies", "none"))) {
            System.out.println("stub gives up");
            System.exit(3);
        }
        listen(port);
        listen(port + MANAGEMENT);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stub stops")));
    }

    private static void listen(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            try (exchange;
                    InputStream body = exchange.getRequestBody()) {
                body.readAllBytes();
                byte[] response = (System.getenv() + " " + System.getProperties()).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, response.length);
                exchange.getResponseBody().write(response);
            }
        });
        server.start();
    }
}
