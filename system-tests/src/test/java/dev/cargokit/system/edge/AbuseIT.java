package dev.cargokit.system.edge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cargokit.bench.abuse.Attack;
import dev.cargokit.bench.abuse.Attacker;
import dev.cargokit.bench.abuse.Origin;
import dev.cargokit.system.running.Processes;
import dev.cargokit.system.running.TestSystem;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// While clients attack the gateway by a hundred connections, others are served; afterwards each attacker has its whole
/// share again. How fast others are served meanwhile is for `cargokit bench --only abuse`.
class AbuseIT {

    private static final Origin ATTACKERS = new Origin(100, 4);
    private static final String ATTACKER = "127.0.0.2";
    private static final String CARGO = "/booking/v1/cargos/ABC123";
    private static final String SILENT = "/booking/v1/silent/";
    private static final int IN_FLIGHT = 200;
    private static final int OPEN = 2 * IN_FLIGHT;

    private static final Map<String, HttpExchange> UNANSWERED = new ConcurrentHashMap<>();

    private static TestSystem system;
    private static HttpServer booking;

    @BeforeAll
    static void start() throws IOException {
        booking = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2 * IN_FLIGHT);
        booking.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        booking.createContext("/", AbuseIT::answer);
        booking.createContext(
                SILENT, exchange -> UNANSWERED.put(exchange.getRequestURI().getPath(), exchange));
        booking.start();
        system = TestSystem.with(Map.of(
                "cargokit.addresses.booking",
                "127.0.0.1:" + booking.getAddress().getPort()));
        system.begin("AbuseIT");
        new Processes(system).start("gateway");
        await().atMost(Duration.ofSeconds(60)).until(() -> system.isReady("gateway"));
    }

    @AfterAll
    static void stop() {
        system.close();
        booking.stop(0);
    }

    @ParameterizedTest
    @MethodSource("dev.cargokit.bench.abuse.Attack#all")
    void others_are_served_meanwhile_and_the_share_is_there_again(Attack attack) throws IOException {
        try (var _ = new Attacker(system.url("gateway"), attack, ATTACKERS)) {
            for (int request = 0; request < 50; request++) {
                assertEquals(200, status());
            }
        }

        await().ignoreExceptions().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertMayHaveOpen();
            assertMayHaveInFlight();
        });
    }

    /// Its encoder goes back to 4,096 bytes (RFC 7541, section 6.3).
    @Test
    void a_header_table_stays_small_whatever_a_client_allows() throws IOException {
        try (var client = connect("127.0.0.1")) {
            client.getOutputStream().write(Attack.largeHeaderTable().opening());

            var answer = HexFormat.of().formatHex(client.getInputStream().readNBytes(1_000));
            assertTrue(answer.contains("3fe11f"), answer);
        }
    }

    @Test
    void connections_beyond_those_of_one_client_are_closed() throws IOException {
        var clients = new ArrayList<Socket>();
        try {
            for (int connection = 0; connection < 501; connection++) {
                clients.add(connect(ATTACKER));
            }

            assertEquals(-1, clients.getLast().getInputStream().read());
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    /// Right after an attack its client has used up its rate, too. A response, which can only be a refusal, ends
    /// the attempt: the other requests would time out, and the gateway would eject the instance.
    private static void assertMayHaveInFlight() throws IOException {
        var paths = Stream.generate(() -> SILENT + UUID.randomUUID())
                .limit(IN_FLIGHT)
                .toList();
        var clients = new ArrayList<Socket>();
        try {
            for (var path : paths) {
                var client = connect(ATTACKER);
                clients.add(client);
                client.getOutputStream().write(get(path));
            }
            await().until(() -> UNANSWERED.keySet().containsAll(paths) || isAnyAnswered(clients));
            assertTrue(UNANSWERED.keySet().containsAll(paths));
        } finally {
            for (var client : clients) {
                client.close();
            }
            UNANSWERED.values().forEach(HttpExchange::close);
            UNANSWERED.clear();
        }
    }

    private static boolean isAnyAnswered(List<Socket> clients) throws IOException {
        for (var client : clients) {
            if (client.getInputStream().available() > 0) {
                return true;
            }
        }
        return false;
    }

    private static void assertMayHaveOpen() throws IOException {
        try (var client = connect(ATTACKER);
                var answers = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII)) {
            client.setSoTimeout(10_000);
            client.getOutputStream()
                    .write(new String(get(CARGO), StandardCharsets.US_ASCII)
                            .repeat(OPEN)
                            .getBytes(StandardCharsets.US_ASCII));

            for (int response = 0; response < OPEN; response++) {
                assertEquals("HTTP/1.1 200", answers.findWithinHorizon("HTTP/1.1 \\d+", 0), "response " + response);
            }
        }
    }

    private static int status() throws IOException {
        var connection =
                (HttpURLConnection) system.url("gateway").resolve(CARGO).toURL().openConnection();
        return connection.getResponseCode();
    }

    private static Socket connect(String address) throws IOException {
        var gateway = system.url("gateway");
        return new Socket(gateway.getHost(), gateway.getPort(), InetAddress.getByName(address), 0);
    }

    private static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: gateway\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
