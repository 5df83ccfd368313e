package dev.cargokit.patterns.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The attempts that one call has made of an upstream whose first attempts fail.
public final class Attempts {

    private final int failures;
    private final List<Long> starts = new ArrayList<>();

    /// @param failures how many attempts fail before one succeeds
    public Attempts(int failures) {
        this.failures = failures;
    }

    /// @throws UpstreamUnavailable if this attempt is one of those that fail
    void next() {
        starts.add(System.nanoTime());
        if (starts.size() <= failures) {
            throw new UpstreamUnavailable(starts.size());
        }
    }

    public int count() {
        return starts.size();
    }

    /// How long the call waited before each attempt but the first.
    public List<Duration> waits() {
        return IntStream.range(1, starts.size())
                .mapToObj(i -> Duration.ofNanos(starts.get(i) - starts.get(i - 1)))
                .toList();
    }
}
