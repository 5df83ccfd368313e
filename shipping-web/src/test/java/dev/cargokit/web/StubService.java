package dev.cargokit.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.cargokit.kit.management.ManagementPort;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/// A service that the pages call: it answers by path, else with 404, and records the requests.
public final class StubService implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, StubResponse> responses = new ConcurrentHashMap<>();
    private final List<ReadRequest> reads = new CopyOnWriteArrayList<>();
    private final List<WriteRequest> writes = new CopyOnWriteArrayList<>();
    private final Map<String, HttpServerRequest> waiting = new ConcurrentHashMap<>();
    private volatile Set<String> together = Set.of();
    private final AtomicInteger connectionsToLose = new AtomicInteger();

    private StubService(int port) {
        vertx.createHttpServer()
                .requestHandler(this::receive)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /// @param name of the service, such as `booking`
    public static StubService of(String name) {
        return new StubService(port(name));
    }

    /// The management port of a service.
    public static StubService managementOf(String name) {
        return new StubService(ManagementPort.of(port(name)));
    }

    /// Booking with some locations, which the pages know when this returns: they refresh their copy now and then.
    static StubService bookingWithLocations() {
        var booking = of("booking").answering("/booking/v1/locations", 200, Bodies.LOCATIONS);
        await("the pages to know the locations")
                .atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/network").asString().contains("Stockholm"));
        return booking;
    }

    /// The address of a service, such as `127.0.0.1:8101`.
    public static String address(String name) {
        return ConfigProvider.getConfig().getValue("cargokit.addresses." + name, String[].class)[0];
    }

    /// From now on a path has this response, with the version `"7"`.
    public StubService answering(String path, int status, String json) {
        responses.put(path, new StubResponse(status, json));
        return this;
    }

    /// From now on GETs of these paths are answered when there is one of each: not to a client that sends the second
    /// after it has the response to the first.
    StubService answeringTogether(String... paths) {
        together = Set.of(paths);
        return this;
    }

    /// The next request is answered by a closed connection, as by a service that has just stopped.
    void loseNextConnection() {
        connectionsToLose.set(1);
    }

    /// From now on ABC123 is this cargo.
    StubService withCargo(String cargo) {
        return answering("/booking/v1/cargos/ABC123", 200, cargo);
    }

    List<ReadRequest> reads() {
        return reads;
    }

    List<WriteRequest> writes() {
        return writes;
    }

    private void receive(HttpServerRequest request) {
        if (connectionsToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            request.connection().close();
        } else if (request.method().name().equals("GET")) {
            reads.add(new ReadRequest(
                    request.path(),
                    String.valueOf(request.query()),
                    request.getHeader("X-Forwarded-For"),
                    request.getHeader("traceparent")));
            answer(request);
        } else {
            request.body().onSuccess(body -> {
                writes.add(new WriteRequest(
                        request.path(),
                        request.getHeader("If-Match"),
                        request.getHeader("Idempotency-Key"),
                        request.getHeader("Content-Type"),
                        body.toString()));
                respond(request);
            });
        }
    }

    private void answer(HttpServerRequest read) {
        if (!together.contains(read.path())) {
            respond(read);
            return;
        }
        waiting.put(read.path(), read);
        if (waiting.size() == together.size()) {
            waiting.values().forEach(this::respond);
            waiting.clear();
        }
    }

    private void respond(HttpServerRequest request) {
        var response = responses.getOrDefault(request.path(), new StubResponse(404, "{\"detail\": \"unknown\"}"));
        request.response()
                .setStatusCode(response.status)
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .end(response.json);
    }

    private static int port(String name) {
        var address = address(name);
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    record ReadRequest(String path, String query, String visitor, String trace) {}

    /// @param version what `If-Match` said
    /// @param key what `Idempotency-Key` said
    record WriteRequest(String path, String version, String key, String type, String body) {}

    private record StubResponse(int status, String json) {}
}
