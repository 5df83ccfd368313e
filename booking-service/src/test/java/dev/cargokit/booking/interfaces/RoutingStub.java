package dev.cargokit.booking.interfaces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cargokit.kit.test.UnusedPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A routing service for tests: it offers a two-day route between any locations on voyage V1, and can be
/// down, hang or fail. Timeouts are longer than usual, so that a busy machine does not look like a failure.
public class RoutingStub implements QuarkusTestResourceLifecycleManager {

    private static final String LOCODES =
            "AUMEL CNHGH CNHKG CNSHA DEHAM FIHEL JNTKO NLRTM SEGOT SESTO USCHI USDAL USNYC";
    private static final Pattern VOYAGE = Pattern.compile("\"voyage_number\":\"([^\"]*)\"");

    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicInteger feedFailures = new AtomicInteger();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private final int port = UnusedPorts.one();
    private volatile boolean failing;
    private volatile CountDownLatch hanging = new CountDownLatch(0);

    @Override
    public Map<String, String> start() {
        listen();
        return Map.of(
                "cargokit.addresses.routing",
                "127.0.0.1:" + port,
                "quarkus.http.test-port",
                "0",
                "Timeout/value",
                "30000",
                "dev.cargokit.booking.infrastructure.routing.RoutingClient/Timeout/value",
                "2000",
                "Retry/maxDuration",
                "30000",
                "quarkus.rest-client.routing.connect-timeout",
                "30000",
                "quarkus.rest-client.routing.read-timeout",
                "30000");
    }

    @Override
    public void stop() {
        recover();
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RoutingStub.class));
    }

    /// Refuses connections.
    public void goDown() {
        server.stop(0);
        server = null;
    }

    /// Accepts requests and does not respond.
    public void hang() {
        hanging = new CountDownLatch(1);
    }

    /// Responds with 500.
    public void fail() {
        failing = true;
    }

    public void recover() {
        failing = false;
        hanging.countDown();
        if (server == null) {
            listen();
        }
    }

    /// The number of searches for paths since the last call.
    public int resetSearches() {
        return searches.getAndSet(0);
    }

    /// Appends to the feed of voyage changes.
    ///
    /// @param change all members but the position
    public void changeVoyage(String change) {
        changes.add("{\"position\": %d, %s}".formatted(changes.size() + 1, change));
    }

    /// Responds with 500 to so many requests for the feed.
    public void failFeed(int times) {
        feedFailures.set(times);
    }

    /// Does not wait: the follower asks again.
    private String changes(HttpExchange exchange) {
        var after =
                Pattern.compile("after=(\\d+)").matcher(exchange.getRequestURI().getQuery());
        return after.find()
                ? changes.stream()
                        .skip(Long.parseLong(after.group(1)))
                        .collect(Collectors.joining(",", "{\"changes\": [", "]}"))
                : "{}";
    }

    private void listen() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/paths", this::search);
        server.createContext("/routing/v1/locations", exchange -> respond(exchange, locations()));
        server.createContext("/routing/internal/legs/check", exchange -> respond(exchange, legCheck(exchange)));
        server.createContext("/routing/internal/voyage-changes", this::follow);
        server.start();
    }

    private void follow(HttpExchange exchange) throws IOException {
        if (feedFailures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        } else {
            respond(exchange, changes(exchange));
        }
    }

    private void search(HttpExchange exchange) throws IOException {
        searches.incrementAndGet();
        respond(exchange, paths(exchange));
    }

    private void respond(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            hanging.await();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(failing ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String paths(HttpExchange exchange) {
        var query = Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1]));
        var departure = Instant.parse(query.get("departing_after")).plus(Duration.ofHours(6));
        return """
                {"paths": [{"edges": [{"voyage": "V1", "origin": "%s", "destination": "%s",
                  "departure": "%s", "arrival": "%s"}]}]}""".formatted(query.get("from"), query.get("to"), departure, departure.plus(Duration.ofDays(2)));
    }

    private static String locations() {
        return Arrays.stream(LOCODES.split(" "))
                .map(code -> """
                        {"locode": "%s", "name": "Port of %s", "country": "%s", "latitude": 1.5, "longitude": -2}
                        """.formatted(code, code, code.substring(0, 2)))
                .collect(Collectors.joining(",", "{\"locations\": [", "]}"));
    }

    /// Voyages start with V; those with a Z do not have the leg. Each loads at its first call and unloads at its third.
    private static String legCheck(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var voyages =
                VOYAGE.matcher(body).results().map(found -> found.group(1)).toList();
        for (int leg = 0; leg < voyages.size(); leg++) {
            if (!voyages.get(leg).startsWith("V")) {
                return refusal(leg, "unknown voyage");
            }
            if (voyages.get(leg).contains("Z")) {
                return refusal(leg, "not sailed");
            }
        }
        return voyages.stream()
                .map(_ -> "{\"load_call\": 0, \"unload_call\": 2, \"version\": 1, \"transfer\": \"PT12H\"}")
                .collect(Collectors.joining(",", "{\"refused\": [], \"legs\": [", "]}"));
    }

    private static String refusal(int leg, String error) {
        return "{\"refused\": [{\"leg\": %d, \"error\": \"%s\", \"message\": \"Nobody sails that.\"}]}"
                .formatted(leg, error);
    }
}
