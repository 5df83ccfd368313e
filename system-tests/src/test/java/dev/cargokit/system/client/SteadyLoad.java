package dev.cargokit.system.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Clients that ask for the same thing again and again, 200 times a second together, until they are closed.
public final class SteadyLoad implements AutoCloseable {

    private static final int CLIENTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CLIENTS);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger successes = new AtomicInteger();
    private final Client client;

    public SteadyLoad(URI server, String path) {
        client = new Client(server);
        IntStream.range(0, CLIENTS)
                .forEach(number -> threads.scheduleAtFixedRate(
                        () -> ask(path), number * PAUSE.toMillis() / CLIENTS, PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void ask(String path) {
        try {
            var response = client.get(path);
            if (response.status() == 200) {
                successes.incrementAndGet();
            } else {
                failures.add(response.toString());
            }
        } catch (NoResponse none) {
            failures.add(none.toString());
        }
    }

    public int successes() {
        return successes.get();
    }

    /// What was answered instead, or why nothing was.
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        threads.close();
        client.close();
    }
}
