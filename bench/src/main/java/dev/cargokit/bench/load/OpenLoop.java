package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// Requests fall due at a fixed rate, answered or not, and latency counts from when a request was due: one slow answer
/// makes those behind it late, as it would for real clients (no coordinated omission).
///
/// @param clients at most so many requests at once
public record OpenLoop(int clients, Duration duration, LongSupplier processorMillis) {

    /// @param perSecond requests that fall due each second
    public Measurement run(Workload workload, double perSecond) {
        long spent = processorMillis.getAsLong();
        long interval = Math.max(1, Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond));
        long due = duration.toNanos() / interval;
        var tickets = new AtomicLong();
        long begin = System.nanoTime();
        long patience = begin + 2 * duration.toNanos();
        Tally tally = Crew.work(workload, clients, (client, own) -> {
            for (long ticket = tickets.getAndIncrement();
                    ticket < due && System.nanoTime() < patience;
                    ticket = tickets.getAndIncrement()) {
                long dueAt = begin + ticket * interval;
                waitUntil(dueAt);
                boolean success = client.perform();
                own.add(success, System.nanoTime() - dueAt);
            }
        });
        tally.missed(Math.max(0, due - tally.latencies().getTotalCount() - tally.errors()));
        var elapsed = Duration.ofNanos(System.nanoTime() - begin);
        Duration settling = workload.settle();
        return new Measurement(
                tally.errors(), elapsed, tally.latencies(), processorMillis.getAsLong() - spent, settling);
    }

    private static void waitUntil(long time) {
        for (long rest = time - System.nanoTime(); rest > 0; rest = time - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
