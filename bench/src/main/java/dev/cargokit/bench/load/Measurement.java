package dev.cargokit.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What one run of a workload showed.
///
/// @param errors    requests that failed, or that were due and could not be sent in time
/// @param elapsed   from the first request to the last answer
/// @param latencies in microseconds, of the requests that succeeded
/// @param processorMillis time that processes other than the load generator's spent on processors
/// @param settling  how long its consequences went on after the last answer
public record Measurement(long errors, Duration elapsed, Histogram latencies, long processorMillis, Duration settling) {

    private static final double MICROS = 1_000.0;

    public long successes() {
        return latencies.getTotalCount();
    }

    public double perSecond() {
        return successes() / seconds(elapsed);
    }

    /// Requests per second when the time until all consequences are there counts too.
    public double settledPerSecond() {
        return successes() / seconds(elapsed.plus(settling));
    }

    public double processorMillisPerRequest() {
        return successes() == 0 ? 0 : (double) processorMillis / successes();
    }

    /// In milliseconds.
    public double percentile(double percent) {
        return latencies.getValueAtPercentile(percent) / MICROS;
    }

    private static double seconds(Duration duration) {
        return Math.max(duration.toNanos(), 1) / 1e9;
    }
}
