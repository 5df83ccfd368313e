package dev.cargokit.bench.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Collects the latencies and errors of all workers of one run.
final class Recorder {

    private static final long MAXIMUM_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final long start = System.nanoTime();
    private final Histogram latencies = new ConcurrentHistogram(MAXIMUM_MICROS, 3);
    private final LongAdder errors = new LongAdder();

    long start() {
        return start;
    }

    /// @param since the `System.nanoTime()` from which the latency is measured
    void record(boolean success, long since) {
        if (success) {
            long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since);
            latencies.recordValue(Math.clamp(micros, 0, MAXIMUM_MICROS));
        } else {
            errors.increment();
        }
    }

    /// @param expected requests that should have been sent; those that were not count as errors
    Measurement measurement(long expected, double seconds, double completionSeconds, long cpuMillis) {
        long successes = latencies.getTotalCount();
        return new Measurement(
                successes,
                Math.max(errors.sum(), expected - successes),
                seconds,
                completionSeconds,
                Latency.of(latencies),
                cpuMillis);
    }
}
