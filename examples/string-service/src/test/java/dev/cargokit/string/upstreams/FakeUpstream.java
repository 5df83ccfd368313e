package dev.cargokit.string.upstreams;

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

/// One instance behind a proxy. It responds with its own name, so that a test sees who was called.
public final class FakeUpstream implements AutoCloseable {

    static {
        // Without it each response is delayed by 40 ms (Nagle's algorithm).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String name;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour;

    FakeUpstream(String name) {
        this.name = name;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        recover();
        server.createContext("/uppercase", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /// Responds with its name from now on, and forgets its requests.
    public void recover() {
        respond("{\"v\":\"" + name + "\"}");
    }

    /// Responds with this from now on.
    public void respond(String json) {
        behave(exchange -> write(exchange, 200, json));
    }

    /// Responds with status 500 from now on.
    public void fail() {
        behave(exchange -> write(exchange, 500, "{\"v\":\"" + name + "\"}"));
    }

    /// Closes the connection without a response from now on.
    public void hangUp() {
        behave(HttpExchange::close);
    }

    /// Does not respond from now on.
    public void hang() {
        behave(_ -> {});
    }

    public String name() {
        return name;
    }

    /// The number of requests since its behaviour was last changed.
    public int requests() {
        return bodies.size();
    }

    /// The bodies of those requests.
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /// The `traceparent` headers of those requests.
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

    private void handle(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        traces.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
        behaviour.handle(exchange);
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
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
