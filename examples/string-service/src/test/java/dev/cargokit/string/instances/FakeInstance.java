package dev.cargokit.string.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// One instance behind a proxy. It answers its own name, so that a test sees who was asked.
public final class FakeInstance implements AutoCloseable {

    static {
        // Without it each answer waits 40 ms for the acknowledgement of its own head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String name;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour;

    FakeInstance(String name) {
        this.name = name;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        well();
        server.createContext("/uppercase", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /// From now on it answers its name; it forgets what it was asked.
    public void well() {
        answering("{\"v\":\"" + name + "\"}");
    }

    /// From now on it answers this.
    public void answering(String json) {
        behave(exchange -> answer(exchange, 200, json));
    }

    /// From now on it answers 500.
    public void failing() {
        behave(exchange -> answer(exchange, 500, "{\"v\":\"" + name + "\"}"));
    }

    /// From now on it fails so many times, answers once, and so on.
    public void answeringOnlyAfter(int failures) {
        behave(exchange -> answer(exchange, requests() % (failures + 1) == 0 ? 200 : 500, "{\"v\":\"" + name + "\"}"));
    }

    /// From now on it closes the connection instead of answering.
    public void hangingUp() {
        behave(HttpExchange::close);
    }

    /// From now on it takes the question and keeps silent.
    public void silent() {
        behave(_ -> {});
    }

    public String name() {
        return name;
    }

    /// How often it was asked since it was last told how to behave.
    public int requests() {
        return bodies.size();
    }

    /// What it was asked.
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /// The trace contexts that came with it.
    public List<String> traces() {
        return List.copyOf(traces);
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void behave(HttpHandler next) {
        behaviour = next;
        bodies.clear();
        traces.clear();
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        traces.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
        behaviour.handle(exchange);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
