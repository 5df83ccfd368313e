package dev.cargokit.bench.shipping;

import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.SystemUnderTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Resumes booking's change feed from its beginning and reads the first changed cargo, on a new connection each time: a
/// stream does not end by itself.
record FeedScenario(SystemUnderTest system) implements Scenario {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final byte[] REQUEST = """
            GET /booking/internal/changes HTTP/1.1
            Host: 127.0.0.1
            Accept: text/event-stream
            Last-Event-ID: 0-0

            """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "change feed, resumed";
    }

    @Override
    public Client client() {
        return new FeedClient(system.port("booking"));
    }

    private record FeedClient(int port) implements Client {

        @Override
        public boolean call() {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                connection.setSoTimeout(TIMEOUT_MILLIS);
                connection.getOutputStream().write(REQUEST);
                var lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
                return lines.lines().anyMatch(line -> line.startsWith("data:"));
            } catch (IOException failed) {
                return false;
            }
        }

        @Override
        public void close() {
            // Each call has closed its connection.
        }
    }
}
