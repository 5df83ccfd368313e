package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/// Puts load on a scenario and measures it. The workers are platform threads: they are few, and a blocking read costs
/// less on them than on virtual threads. The first request of each worker opens its connection and is not measured.
///
/// @param workers   concurrent clients, each with a connection of its own
/// @param cpuMillis processor time that the system under test has used so far
public record LoadGenerator(int workers, Duration duration, LongSupplier cpuMillis) {

    /// Each worker sends its next request when it has the response to the previous one: this finds the
    /// capacity.
    public Measurement closedLoop(Scenario scenario) {
        return measure(scenario, 0, (client, recorder) -> {
            long end = recorder.start() + duration.toNanos();
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                recorder.record(client.call(), sent);
            }
        });
    }

    /// Requests are due at a fixed rate, and latency counts from when a request was due: a slow response delays those
    /// behind it, as it would for real clients (no coordinated omission). What could not be sent within twice the
    /// duration is an error.
    public Measurement openLoop(Scenario scenario, double perSecond) {
        long interval = Math.max(1, Math.round(1e9 / perSecond));
        long total = duration.toNanos() / interval;
        var next = new AtomicLong();
        return measure(scenario, total, (client, recorder) -> {
            long deadline = recorder.start() + 2 * duration.toNanos();
            long request = next.getAndIncrement();
            while (request < total && System.nanoTime() < deadline) {
                long due = recorder.start() + request * interval;
                sleepUntil(due);
                recorder.record(client.call(), due);
                request = next.getAndIncrement();
            }
        });
    }

    private Measurement measure(Scenario scenario, long expected, BiConsumer<Client, Recorder> work) {
        var threads = Thread.ofPlatform().daemon().name("worker-", 0).factory();
        try (var pool = Executors.newFixedThreadPool(workers, threads)) {
            Callable<Client> connecting = () -> connected(scenario);
            var clients = inParallel(pool, Collections.nCopies(workers, connecting));
            scenario.awaitCompletion();
            long cpuBefore = cpuMillis.getAsLong();
            var recorder = new Recorder();
            inParallel(
                    pool,
                    clients.stream().map(client -> task(client, recorder, work)).toList());
            double seconds = (System.nanoTime() - recorder.start()) / 1e9;
            double completionSeconds = scenario.awaitCompletion().toNanos() / 1e9;
            return recorder.measurement(expected, seconds, completionSeconds, cpuMillis.getAsLong() - cpuBefore);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring " + scenario.name(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of " + scenario.name() + " failed", e.getCause());
        }
    }

    private static Client connected(Scenario scenario) {
        var client = scenario.client();
        client.call();
        return client;
    }

    private static Callable<Void> task(Client client, Recorder recorder, BiConsumer<Client, Recorder> work) {
        return () -> {
            try (client) {
                work.accept(client, recorder);
            }
            return null;
        };
    }

    private static <T> List<T> inParallel(ExecutorService pool, List<Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        for (var done : pool.invokeAll(tasks)) {
            results.add(done.get());
        }
        return results;
    }

    private static void sleepUntil(long time) {
        for (long rest = time - System.nanoTime(); rest > 0; rest = time - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
