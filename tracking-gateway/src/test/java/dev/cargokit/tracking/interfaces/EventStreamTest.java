package dev.cargokit.tracking.interfaces;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.RawClient;
import dev.cargokit.tracking.domain.TrackedCargo;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A stream whose client reads slowly.
class EventStreamTest {

    private static final int STATES = 1000;
    private static final String LONG = "X".repeat(50_000);

    private final Vertx vertx = Vertx.vertx();
    private volatile Context loop;

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void sends_the_latest_state_in_the_end_and_few_before_it() throws Exception {
        var written = new AtomicInteger();
        var opened = new CompletableFuture<EventStream>();
        var server = vertx.createHttpServer()
                .requestHandler(request -> {
                    loop = vertx.getOrCreateContext();
                    opened.complete(new EventStream(loop, request.response(), counting(written), _ -> {}));
                })
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();

        try (var client = RawClient.to(URI.create("http://127.0.0.1:" + server.actualPort()))) {
            client.send("GET / HTTP/1.1", "Host: gateway", "");
            var stream = opened.get();
            for (int state = 1; state <= STATES; state++) {
                stream.update(cargo(LONG + state));
                caughtUp();
            }
            client.block();

            var last = client.chunk();
            while (!last.endsWith("X" + STATES + "\n\n")) {
                last = client.chunk();
            }
            assertTrue(written.get() < STATES / 2, written + " of " + STATES + " states were written");
        }
    }

    private static Function<TrackedCargoResponse, String> counting(AtomicInteger written) {
        return cargo -> {
            written.incrementAndGet();
            return cargo.trackingId();
        };
    }

    /// Waits until the stream has done with a state what it can: else it would skip some for their pace alone.
    private void caughtUp() {
        var done = new CompletableFuture<Void>();
        loop.runOnContext(_ -> done.complete(null));
        done.join();
    }

    private static TrackedCargo cargo(String trackingId) {
        return TrackedCargo.withoutBooking(trackingId, List.of());
    }
}
