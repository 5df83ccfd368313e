package dev.cargokit.system.edge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cargokit.bench.abuse.Attack;
import dev.cargokit.launcher.process.ResidentMemory;
import dev.cargokit.system.running.Processes;
import dev.cargokit.system.running.TestSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What goes through the gateway, piece by piece: a lot at once, or next to nothing for a long time.
class TransfersIT {

    private static final long GIGABYTE = 1L << 30;

    /// Of the two gigabytes no more than the whole of its heap may ever be in it.
    private static final long MOST_GROWTH_KB = 64 * 1_024;

    private static final byte[] PIECE = new byte[1 << 16];
    private static final byte[] LARGE = new byte[100_000];

    private static TestSystem system;
    private static HttpServer service;

    @BeforeAll
    static void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/", TransfersIT::sendBackAsMuch);
        service.createContext("/profiles/none", exchange -> exchange.sendResponseHeaders(204, -1));
        service.createContext("/profiles/silent", _ -> {});
        service.createContext("/profiles/large", exchange -> {
            exchange.sendResponseHeaders(200, LARGE.length);
            exchange.getResponseBody().write(LARGE);
            exchange.close();
        });
        service.start();
        system = TestSystem.with(Map.of(
                "cargokit.addresses.profile",
                "127.0.0.1:" + service.getAddress().getPort(),
                "cargokit.gateway.clients.read-timeout",
                "5s"));
        system.begin("EdgeTransfersIT");
        new Processes(system).start("gateway");
        await().atMost(Duration.ofSeconds(60)).until(() -> system.isReady("gateway"));
    }

    @AfterAll
    static void stop() {
        system.close();
        service.stop(0);
    }

    @Test
    void a_gigabyte_each_way_needs_no_room() throws IOException {
        long before = ResidentMemory.of(system.pid("gateway")).rss();
        try (var client = connect()) {
            write(client, "POST /profiles/ HTTP/1.1\r\nHost: gateway\r\nContent-Length: " + GIGABYTE + "\r\n\r\n");
            sendAll(client.getOutputStream());

            assertEquals("HTTP/1.1 200", new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
            client.getInputStream().skipNBytes(GIGABYTE);
        }
        long after = ResidentMemory.of(system.pid("gateway")).rss();
        System.out.printf("  gateway before: %d kB, after a gigabyte each way: %d kB%n", before, after);
        assertTrue(after < before + MOST_GROWTH_KB, before + " kB, then " + after + " kB");
    }

    @Test
    void a_head_that_comes_byte_by_byte_ends_the_connection() throws IOException {
        try (var client = connect()) {
            assertDropped(client, "GET /profiles/ HTTP/1.1\r\nX-Slow: " + "a".repeat(200));
        }
    }

    @Test
    void a_later_head_that_comes_byte_by_byte_ends_the_connection_too() throws IOException {
        try (var client = connect()) {
            write(client, "GET /profiles/none HTTP/1.1\r\nHost: gateway\r\n\r\n");
            assertEquals("HTTP/1.1 204", head(client).substring(0, 12));

            assertDropped(client, "GET /profiles/none HTTP/1.1\r\nX-Slow: " + "a".repeat(200));
        }
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_refused() throws IOException {
        try (var client = connect()) {
            write(client, "POST /profiles/ HTTP/1.1\r\nHost: gateway\r\nContent-Length: 1000\r\n\r\n");

            assertDropped(client, "a".repeat(200));
        }
    }

    @Test
    void pipelined_requests_beyond_the_share_of_a_client_end_the_connection() throws IOException {
        try (var client = connect()) {
            write(client, "GET /profiles/silent HTTP/1.1\r\nHost: gateway\r\n\r\n".repeat(500));

            await().until(() -> isClosed(client));
        }
    }

    @Test
    void streams_that_are_not_read_end_the_connection_when_they_are_too_many() throws IOException {
        var streams = Attack.unreadStreams().opening();
        try (var one = connect();
                var other = connect()) {
            one.getOutputStream().write(streams);
            other.getOutputStream().write(streams);

            await().until(() -> isClosed(one) || isClosed(other));
        }
    }

    /// curl 7.88 fails where so much follows the response to an upgrade at once.
    @Test
    void an_upgrade_to_http_2_is_ignored() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(system.url("gateway").resolve("/profiles/large"))
                    .build();

            var response = client.send(request, BodyHandlers.ofByteArray());

            assertEquals(HttpClient.Version.HTTP_1_1, response.version());
            assertEquals(LARGE.length, response.body().length);
        }
    }

    /// One byte each 100 ms is far from enough.
    private static void assertDropped(Socket client, String text) throws IOException {
        client.setSoTimeout(100);
        var answered = new StringBuilder();
        boolean dropped = false;
        for (int i = 0; i < text.length() && !dropped; i++) {
            try {
                write(client, text.substring(i, i + 1));
                int next = client.getInputStream().read();
                dropped = next < 0 || answered.append((char) next).length() > 12;
            } catch (SocketTimeoutException stillThere) {
                // The next byte, then.
            } catch (IOException reset) {
                dropped = true;
            }
        }
        assertTrue(dropped);
        assertEquals(
                "HTTP/1.1 408".substring(0, Math.min(12, answered.length())),
                answered.substring(0, Math.min(12, answered.length())));
    }

    private static boolean isClosed(Socket client) {
        try {
            client.setSoTimeout(100);
            while (client.getInputStream().read() >= 0) {
                // What is left of the responses.
            }
            return true;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static Socket connect() throws IOException {
        var gateway = system.url("gateway");
        return new Socket(gateway.getHost(), gateway.getPort());
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String head(Socket client) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = client.getInputStream().read();
            assertTrue(next >= 0, head::toString);
            head.append((char) next);
        }
        return head.toString();
    }

    private static void sendBackAsMuch(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().skipNBytes(GIGABYTE);
        exchange.sendResponseHeaders(200, GIGABYTE);
        try (var body = exchange.getResponseBody()) {
            sendAll(body);
        }
    }

    private static void sendAll(OutputStream out) throws IOException {
        for (long sent = 0; sent < GIGABYTE; sent += PIECE.length) {
            out.write(PIECE);
        }
    }
}
