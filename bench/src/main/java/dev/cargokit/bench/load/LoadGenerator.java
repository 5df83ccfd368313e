package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/// Puts load on a scenario and measures it. The workers are platform threads: they are few, and a blocking read costs
/// less on them than on virtual threads.
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
        long cpuBefore = cpuMillis.getAsLong();
        var recorder = new Recorder();
        Callable<Void> worker = () -> {
            try (var client = scenario.client()) {
                work.accept(client, recorder);
            }
            return null;
        };
        var threads = Thread.ofPlatform().daemon().name("worker-", 0).factory();
        try (var pool = Executors.newFixedThreadPool(workers, threads)) {
            for (var done : pool.invokeAll(Collections.nCopies(workers, worker))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring " + scenario.name(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of " + scenario.name() + " failed", e.getCause());
        }
        double seconds = (System.nanoTime() - recorder.start()) / 1e9;
        double completionSeconds = scenario.awaitCompletion().toNanos() / 1e9;
        return recorder.measurement(expected, seconds, completionSeconds, cpuMillis.getAsLong() - cpuBefore);
    }

    private static void sleepUntil(long time) {
        for (long rest = time - System.nanoTime(); rest > 0; rest = time - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
