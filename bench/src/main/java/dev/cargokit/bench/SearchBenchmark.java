package dev.cargokit.bench;

import dev.cargokit.bench.report.Table;
import dev.cargokit.routing.domain.search.NaiveSearch;
import dev.cargokit.routing.domain.search.PathQuery;
import dev.cargokit.routing.domain.search.PathSearch;
import dev.cargokit.routing.domain.search.RandomTimetable;
import dev.cargokit.routing.domain.search.Timetable;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// The route search of routing in process, by JMH, beside the naive search that is the oracle of its tests.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Thread)
public class SearchBenchmark {

    private static final int LOCATIONS = 1_000;
    private static final int VOYAGES = 10_000;
    private static final int MAXIMUM_MOVEMENTS = 10;
    private static final int DAYS = 90;
    private static final int PATHS = 5;
    private static final Duration TRANSFER = Duration.ofHours(12);

    private final Random random = new Random(20_261_120);
    private final RandomTimetable drawn = RandomTimetable.of(random, LOCATIONS, VOYAGES, MAXIMUM_MOVEMENTS, DAYS);
    private final Timetable timetable = Timetable.of(drawn.locations(), drawn.voyages());
    private final PathSearch search = new PathSearch(TRANSFER);
    private final NaiveSearch naive = new NaiveSearch(drawn.voyages(), TRANSFER);

    @Benchmark
    public Object ours() {
        return search.search(timetable, query());
    }

    @Benchmark
    public Object naive() {
        return naive.front(query());
    }

    static String report(boolean quick) throws RunnerException {
        var options = new OptionsBuilder()
                .include(SearchBenchmark.class.getName())
                .warmupIterations(quick ? 1 : 3)
                .measurementIterations(quick ? 1 : 3)
                .warmupTime(TimeValue.seconds(5))
                .measurementTime(TimeValue.seconds(5))
                .build();
        var results = List.copyOf(new Runner(options).run());
        return new Table<RunResult>()
                .text(
                        "%,d locations, %,d voyages, %d paths".formatted(LOCATIONS, VOYAGES, PATHS),
                        result -> result.getPrimaryResult().getLabel())
                .figure("p50 ms", result -> percentile(result, 50))
                .figure("p99 ms", result -> percentile(result, 99))
                .render(results);
    }

    private static double percentile(RunResult result, int percent) {
        return result.getPrimaryResult().getStatistics().getPercentile(percent);
    }

    private PathQuery query() {
        return drawn.query(random, DAYS / 3, PathQuery.NO_DEADLINE, PATHS);
    }
}
