package dev.cargokit.bench.load;

import java.util.List;
import java.util.stream.IntStream;

/// Made-up results.
public final class SampleResults {

    private SampleResults() {}

    /// One round of a second for each rate, and an open loop of 500 requests per second.
    public static ScenarioResult result(String scenario, int... perSecond) {
        var rounds =
                IntStream.of(perSecond).mapToObj(rate -> second(rate, 3, 0)).toList();
        return new ScenarioResult(scenario, rounds, List.of(new OpenLoop(0.5, 500, second(500, 2, 0))));
    }

    /// A second in which each request took three milliseconds, and one of processor time.
    static Measurement second(int successes, long errors, double completionSeconds) {
        return new Measurement(successes, errors, 1, completionSeconds, new Latency(3, 3), successes);
    }
}
