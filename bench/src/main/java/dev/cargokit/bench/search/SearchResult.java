package dev.cargokit.bench.search;

import org.HdrHistogram.Histogram;

/// How our search did against the naive one.
///
/// @param timetable   its size
/// @param latencies   of ours, in microseconds
/// @param naiveMillis how long the naive search took, median
/// @param ratio       how many times longer than ours, median of the pairs
/// @param pairs       how many questions were put to both
/// @param different   to how many of these the two gave different earliest arrivals: must be 0
public record SearchResult(
        String timetable, Histogram latencies, double naiveMillis, double ratio, int pairs, int different) {

    /// Of ours, in milliseconds.
    public double percentile(double percent) {
        return latencies.getValueAtPercentile(percent) / 1_000.0;
    }
}
