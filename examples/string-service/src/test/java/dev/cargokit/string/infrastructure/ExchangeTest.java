package dev.cargokit.string.infrastructure;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// With a single connection, for which all have to wait.
class ExchangeTest {

    private final Vertx vertx = Vertx.vertx();
    private final Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(1).setMaxWaitQueueSize(10));
    private Exchange exchange;

    @BeforeEach
    void start() throws Exception {
        HttpServer instance = vertx.createHttpServer()
                .requestHandler(held::add)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        var address = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost("127.0.0.1")
                .setPort(instance.actualPort());
        exchange = new Exchange(http, new ObjectMapper(), address);
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void one_that_is_interrupted_while_it_waits_leaves_the_connection_to_the_next() throws Exception {
        var first = started(() -> exchange.uppercase("first"));
        await().until(() -> held.size() == 1);
        var late = started(() -> {
            Thread.currentThread().interrupt();
            return exchange.uppercase("late");
        });
        var refused = assertThrows(ExecutionException.class, () -> late.get(10, SECONDS));
        assertEquals(InterruptedException.class, refused.getCause().getClass());

        answer();
        first.get(10, SECONDS);
        var next = started(() -> exchange.uppercase("next"));
        await().until(() -> held.size() == 1);
        answer();

        assertEquals("X", next.get(10, SECONDS).v());
    }

    private void answer() {
        held.remove().response().end("{\"v\":\"X\"}");
    }

    private static FutureTask<Answer> started(Callable<Answer> call) {
        var task = new FutureTask<>(call);
        Thread.ofVirtual().start(task);
        return task;
    }
}
