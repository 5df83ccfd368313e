package dev.cargokit.fakes;

import dev.cargokit.kit.management.ManagementPort;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A service behind the gateway.
public final class FakeService implements AutoCloseable {

    /// The gateway requests them by itself, whatever a test does.
    private static final Set<String> FEEDS = Set.of("/booking/internal/changes", "/handling/internal/recorded");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Handler<HttpServerRequest> answer = request -> answer(request, 200, "{}");
    private HttpServer server;

    private FakeService() {}

    /// A service that answers at this address, such as `127.0.0.1:8101`.
    public static FakeService at(String address) {
        return at(port(address));
    }

    /// The management port of the service at this address.
    public static FakeService managementOf(String address) {
        return at(ManagementPort.of(port(address)));
    }

    private static FakeService at(int port) {
        var fake = new FakeService();
        fake.start(port);
        return fake;
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    /// From now on it answers like this.
    public FakeService answering(Handler<HttpServerRequest> answer) {
        this.answer = answer;
        requests.set(0);
        return this;
    }

    /// From now on it also does this, again and again.
    FakeService every(Duration interval, Runnable work) {
        vertx.setPeriodic(interval.toMillis(), _ -> work.run());
        return this;
    }

    /// The number of requests since [#answering]; those for the feed do not count.
    public int requests() {
        return requests.get();
    }

    public static void answer(HttpServerRequest request, int status, String json) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json);
    }

    public static boolean isFeed(HttpServerRequest request) {
        return FEEDS.contains(request.path());
    }

    /// Answers with the request, and the name of the service.
    public static void echo(String service, HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
            var answer = new JsonObject()
                    .put("service", service)
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("body", body.toString());
            answer(request, 200, answer.encode());
        });
    }

    private void start(int port) {
        server = vertx.createHttpServer().requestHandler(request -> {
            if (!isFeed(request)) {
                requests.incrementAndGet();
            }
            answer.handle(request);
        });
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
