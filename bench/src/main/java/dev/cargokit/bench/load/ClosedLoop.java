package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Each client sends its next request when it has the answer to the last: how much can be done at all.
///
/// @param processorMillis processor time spent so far by what is measured
public record ClosedLoop(int clients, Duration duration, LongSupplier processorMillis) {

    public Measurement run(Workload workload) {
        long spent = processorMillis.getAsLong();
        long begin = System.nanoTime();
        long deadline = begin + duration.toNanos();
        Tally tally = Crew.work(workload, clients, (client, own) -> {
            long before = System.nanoTime();
            while (before < deadline) {
                boolean success = client.perform();
                long after = System.nanoTime();
                own.add(success, after - before);
                before = after;
            }
        });
        var elapsed = Duration.ofNanos(System.nanoTime() - begin);
        Duration settling = workload.settle();
        return new Measurement(
                tally.errors(), elapsed, tally.latencies(), processorMillis.getAsLong() - spent, settling);
    }
}
