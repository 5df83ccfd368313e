package dev.cargokit.system.container;

import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Clients that ask the same again and again, each as soon as it was answered.
final class Callers implements AutoCloseable {

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final Client client;
    private final List<Thread> threads;
    private volatile boolean done;

    Callers(URI gateway, int clients, Function<Client, Response> asking) {
        client = new Client(gateway);
        threads = IntStream.range(0, clients)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> ask(asking)))
                .toList();
    }

    private void ask(Function<Client, Response> asking) {
        while (!done) {
            made.incrementAndGet();
            if (!succeeds(asking)) {
                failed.incrementAndGet();
            }
        }
    }

    private boolean succeeds(Function<Client, Response> asking) {
        try {
            var response = asking.apply(client);
            boolean success = response.status() / 100 == 2;
            if (success) {
                longest.accumulateAndGet(response.took().toNanos(), Math::max);
            }
            return success;
        } catch (NoResponse broken) {
            return false;
        }
    }

    /// Requests so far.
    int made() {
        return made.get();
    }

    /// Those of them that were answered with anything but 2xx, or not at all.
    int failed() {
        return failed.get();
    }

    /// How long the slowest success was waited for.
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /// Lets each end the request that is under way.
    void stop() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Override
    public void close() {
        done = true;
        client.close();
    }
}
