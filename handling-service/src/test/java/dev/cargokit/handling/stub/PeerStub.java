package dev.cargokit.handling.stub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Booking and routing on one port. Cargos whose id starts with `NO`, voyages that start with `X` and
/// locations other than those listed are unknown.
public final class PeerStub implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LOCATIONS = List.of("CNHKG", "JNTKO", "USNYC", "DEHAM", "SESTO", "FIHEL");

    /// How booking and routing respond to lookups.
    public enum Mode {
        HEALTHY,
        FAILING,
        HANGING
    }

    /// How booking's inbox processes a batch.
    public interface Inbox {

        /// @return the rejected events, by id
        /// @throws ErrorStatus to respond with an error
        Map<String, String> accept(List<DeliveredEvent> batch);
    }

    /// Makes the inbox respond with this status.
    public static final class ErrorStatus extends RuntimeException {
        final int status;

        public ErrorStatus(int status) {
            super("HTTP " + status, null, false, false);
            this.status = status;
        }
    }

    private final HttpServer server;
    private final List<DeliveredEvent> delivered = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private volatile CountDownLatch released = new CountDownLatch(1);
    private volatile Mode booking = Mode.HEALTHY;
    private volatile Mode routing = Mode.HEALTHY;
    private volatile Inbox inbox;

    public PeerStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/booking/v1/cargos/", exchange -> respond(exchange, booking, this::cargo));
        server.createContext(
                "/booking/internal/cargos/existing", exchange -> respond(exchange, booking, _ -> existing(exchange)));
        server.createContext("/routing/v1/voyages/", exchange -> respond(exchange, routing, this::voyage));
        server.createContext("/routing/v1/locations", exchange -> respond(exchange, routing, _ -> locations()));
        server.createContext("/booking/internal/handling-events", this::deliver);
        reset();
        server.start();
    }

    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Everything is healthy again, and nothing was delivered or requested.
    public void reset() {
        released.countDown();
        released = new CountDownLatch(1);
        booking = Mode.HEALTHY;
        routing = Mode.HEALTHY;
        inbox = batch -> {
            delivered.addAll(batch);
            return Map.of();
        };
        delivered.clear();
        requests.clear();
    }

    public void setBooking(Mode mode) {
        booking = mode;
    }

    public void setRouting(Mode mode) {
        routing = mode;
    }

    public void setInbox(Inbox behaviour) {
        inbox = behaviour;
    }

    /// Accepts a batch, as the inbox does by default.
    public void accept(List<DeliveredEvent> batch) {
        delivered.addAll(batch);
    }

    /// The events that the inbox has accepted, in order, with redeliveries.
    public List<DeliveredEvent> delivered() {
        return new ArrayList<>(delivered);
    }

    public List<DeliveredEvent> deliveredOf(String cargo) {
        return delivered.stream().filter(event -> event.cargo().equals(cargo)).toList();
    }

    /// The number of requests of a path.
    public int requests(String path) {
        return requests.getOrDefault(path, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void respond(HttpExchange exchange, Mode mode, Function<String, Response> lookup) throws IOException {
        var path = exchange.getRequestURI().getPath();
        requests.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
        switch (mode) {
            case HEALTHY -> send(exchange, lookup.apply(path.substring(path.lastIndexOf('/') + 1)));
            case FAILING -> send(exchange, new Response(500, "{}"));
            case HANGING -> {
                hang();
                exchange.close();
            }
        }
    }

    private Response cargo(String id) {
        return new Response(id.startsWith("NO") ? 404 : 200, "{}");
    }

    private static Response existing(HttpExchange exchange) {
        try {
            var existing = new ArrayList<String>();
            for (var id : JSON.readTree(exchange.getRequestBody()).get("tracking_ids")) {
                if (!id.asText().startsWith("NO")) {
                    existing.add(id.asText());
                }
            }
            return new Response(200, JSON.writeValueAsString(Map.of("tracking_ids", existing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response voyage(String number) {
        return new Response(number.startsWith("X") ? 404 : 200, "{\"voyage\":{}}");
    }

    private static Response locations() {
        return new Response(
                200,
                LOCATIONS.stream()
                        .map("{\"locode\":\"%s\"}"::formatted)
                        .toList()
                        .toString()
                        .transform("{\"locations\":%s}"::formatted));
    }

    private void deliver(HttpExchange exchange) throws IOException {
        var batch = new ArrayList<DeliveredEvent>();
        for (var event : JSON.readTree(exchange.getRequestBody()).get("events")) {
            batch.add(DeliveredEvent.of(event));
        }
        try {
            var rejected = inbox.accept(batch).entrySet().stream()
                    .map(entry -> Map.of("event_id", entry.getKey(), "error", entry.getValue()))
                    .toList();
            send(exchange, new Response(200, JSON.writeValueAsString(Map.of("rejected", rejected))));
        } catch (ErrorStatus error) {
            send(exchange, new Response(error.status, "{}"));
        }
    }

    private static void send(HttpExchange exchange, Response answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            byte[] body = answer.body().getBytes();
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /// Blocks until [#reset].
    public void hang() {
        try {
            released.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Response(int status, String body) {}
}
