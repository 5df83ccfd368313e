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

/// Resumes booking's change feed before its last change and waits for that, on a new connection each time: a stream
/// does not end by itself.
record FeedScenario(int port, byte[] request) implements Scenario {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final String REQUEST = """
            GET /booking/internal/changes HTTP/1.1
            Host: 127.0.0.1
            Accept: text/event-stream
            Last-Event-ID: %d-%d

            """.replace("\n", "\r\n");

    static FeedScenario of(SystemUnderTest system) {
        var booking = system.database("booking");
        long transaction = booking.number("select max(transaction::text::bigint) from cargo_event");
        long position =
                booking.number("select max(position) from cargo_event where transaction = '%d'".formatted(transaction));
        var request = REQUEST.formatted(transaction, position - 1);
        return new FeedScenario(system.port("booking"), request.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String name() {
        return "change feed, resumed";
    }

    @Override
    public Client client() {
        return new FeedClient(port, request);
    }

    private record FeedClient(int port, byte[] request) implements Client {

        @Override
        public boolean call() {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                connection.setSoTimeout(TIMEOUT_MILLIS);
                connection.getOutputStream().write(request);
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
