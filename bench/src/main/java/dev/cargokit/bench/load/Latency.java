package dev.cargokit.bench.load;

import org.HdrHistogram.Histogram;

/// Percentiles in milliseconds.
public record Latency(double p50, double p99) {

    private static final double MICROS_PER_MILLI = 1_000;

    /// @param micros latencies in microseconds
    public static Latency of(Histogram micros) {
        return new Latency(percentile(micros, 50), percentile(micros, 99));
    }

    private static double percentile(Histogram micros, double percent) {
        return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
    }
}
