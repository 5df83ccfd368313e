package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.ProcessCost;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/// Made-up results.
final class Sample {

    private Sample() {}

    static Results results() {
        return new Results(
                new Machine(Instant.EPOCH, "Abacus", 2, "640 kB", "Linux", "25", "abc1234"),
                "a plan",
                figures("bare Quarkus endpoint", false, 10_000, 20_000, 30_000),
                figures("one INSERT per transaction", true, 2_000, 2_000, 2_000),
                List.of(figures("book", true, 1_000, 1_000, 6_000)),
                Optional.of(edge(Optional.of(figures("nginx", false, 5_000, 5_000)))),
                new SearchResult("a timetable", latencies(100, 2_000), 700, 350, 5, 0),
                Duration.ofMillis(9_500),
                Duration.ofMillis(4_200),
                List.of(process("database", false), process("booking", true), process("gateway", true)));
    }

    static EdgeResult edge(Optional<Figures> nginx) {
        return new EdgeResult(figures("direct", false, 10_000, 10_000), figures("gateway", false, 4_000, 4_000), nginx);
    }

    static Figures figures(String workload, boolean durable, int... perSecond) {
        return new Figures(
                workload,
                IntStream.of(perSecond)
                        .mapToObj(rate -> second(rate, 3, Duration.ZERO))
                        .toList(),
                500,
                second(500, 2, Duration.ZERO),
                durable);
    }

    /// One second in which so many requests succeeded, each in three milliseconds.
    static Measurement second(int successes, long errors, Duration settling) {
        return new Measurement(errors, Duration.ofSeconds(1), latencies(successes, 3_000), successes, settling);
    }

    private static Histogram latencies(int number, long micros) {
        var latencies = new Histogram(3);
        latencies.recordValueWithCount(micros, number);
        return latencies;
    }

    private static ProcessCost process(String name, boolean isService) {
        return new ProcessCost(
                name,
                isService,
                Duration.ofMillis(3_000),
                Duration.ofMillis(1_000),
                new ResidentMemory(100 * 1_024, 80 * 1_024),
                new ResidentMemory(150 * 1_024, 120 * 1_024));
    }
}
