package dev.cargokit.bench.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/// What one client has seen; its own thread's only, until that has ended.
final class Tally {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;

    private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
    private long errors;

    void add(boolean success, long nanos) {
        if (success) {
            latencies.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST_MICROS));
        } else {
            errors++;
        }
    }

    void missed(long requests) {
        errors += requests;
    }

    void add(Tally other) {
        latencies.add(other.latencies);
        errors += other.errors;
    }

    Histogram latencies() {
        return latencies;
    }

    long errors() {
        return errors;
    }
}
