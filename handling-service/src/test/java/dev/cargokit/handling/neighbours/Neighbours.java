package dev.cargokit.handling.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
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

/// Booking and routing behind one port. Cargos whose id starts with `NO`, voyages that start with `X` and
/// locations other than the few listed are unknown.
public final class Neighbours implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LOCATIONS = List.of("CNHKG", "JNTKO", "USNYC", "DEHAM", "SESTO", "FIHEL");

    /// How booking and routing answer questions: with what they know, or with a status of their own.
    public enum Mood {
        WELL,
        FAILING,
        HANGING
    }

    /// What booking's inbox does with a batch that it has read.
    public interface Inbox {

        /// @return the events to reject for good, by id
        /// @throws Refusal to answer with another status
        Map<String, String> take(List<Told> batch);
    }

    /// Makes the inbox answer with this status.
    public static final class Refusal extends RuntimeException {
        final int status;

        public Refusal(int status) {
            super("HTTP " + status, null, false, false);
            this.status = status;
        }
    }

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> questions = new ConcurrentHashMap<>();
    private volatile CountDownLatch released = new CountDownLatch(1);
    private volatile Mood booking = Mood.WELL;
    private volatile Mood routing = Mood.WELL;
    private volatile Inbox inbox;

    public Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/booking/v1/cargos/", exchange -> answer(exchange, booking, this::cargo));
        server.createContext("/routing/v1/voyages/", exchange -> answer(exchange, routing, this::voyage));
        server.createContext("/routing/v1/locations", exchange -> answer(exchange, routing, _ -> locations()));
        server.createContext("/booking/internal/handling-events", this::take);
        reset();
        server.start();
    }

    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Everything works again, and nothing has been told or asked.
    public void reset() {
        released.countDown();
        released = new CountDownLatch(1);
        booking = Mood.WELL;
        routing = Mood.WELL;
        inbox = batch -> {
            told.addAll(batch);
            return Map.of();
        };
        told.clear();
        questions.clear();
    }

    public void bookingIs(Mood mood) {
        booking = mood;
    }

    public void routingIs(Mood mood) {
        routing = mood;
    }

    public void inboxDoes(Inbox behaviour) {
        inbox = behaviour;
    }

    /// Keeps a batch, as the inbox does when nothing else is said.
    public void keep(List<Told> batch) {
        told.addAll(batch);
    }

    /// Every event that the inbox has kept, in the order in which it came, repetitions included.
    public List<Told> told() {
        return new ArrayList<>(told);
    }

    public List<Told> toldOf(String cargo) {
        return told.stream().filter(event -> event.cargo().equals(cargo)).toList();
    }

    /// How often a path was asked for.
    public int questions(String path) {
        return questions.getOrDefault(path, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Mood mood, Function<String, Answer> question) throws IOException {
        String path = exchange.getRequestURI().getPath();
        questions.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
        switch (mood) {
            case WELL -> send(exchange, question.apply(path.substring(path.lastIndexOf('/') + 1)));
            case FAILING -> send(exchange, new Answer(500, "{}"));
            case HANGING -> {
                hang();
                exchange.close();
            }
        }
    }

    private Answer cargo(String id) {
        return new Answer(id.startsWith("NO") ? 404 : 200, "{}");
    }

    private Answer voyage(String number) {
        return new Answer(number.startsWith("X") ? 404 : 200, "{\"voyage\":{}}");
    }

    private static Answer locations() {
        return new Answer(
                200,
                LOCATIONS.stream()
                        .map("{\"locode\":\"%s\"}"::formatted)
                        .toList()
                        .toString()
                        .transform("{\"locations\":%s}"::formatted));
    }

    private void take(HttpExchange exchange) throws IOException {
        List<Told> batch = new ArrayList<>();
        for (JsonNode event : JSON.readTree(exchange.getRequestBody()).get("events")) {
            batch.add(Told.of(event));
        }
        try {
            List<Map<String, String>> rejected = inbox.take(batch).entrySet().stream()
                    .map(entry -> Map.of("event_id", entry.getKey(), "error", entry.getValue()))
                    .toList();
            send(exchange, new Answer(200, JSON.writeValueAsString(Map.of("rejected", rejected))));
        } catch (Refusal refusal) {
            send(exchange, new Answer(refusal.status, "{}"));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
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

    /// Answers nothing until [#reset].
    public void hang() {
        try {
            released.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String body) {}
}
