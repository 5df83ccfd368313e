package dev.cargokit.bench;

import dev.cargokit.bench.report.Axis;
import dev.cargokit.bench.report.Plot;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.report.Series;
import dev.cargokit.bench.report.Series.Point;
import dev.cargokit.bench.report.Table;
import dev.cargokit.routing.domain.search.NaiveSearch;
import dev.cargokit.routing.domain.search.PathQuery;
import dev.cargokit.routing.domain.search.PathSearch;
import dev.cargokit.routing.domain.search.RandomTimetable;
import dev.cargokit.routing.domain.search.Timetable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// The route search of routing in process, by JMH, on more and more voyages; on 10,000 also the naive search that is
/// the oracle of its tests.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Thread)
public class SearchBenchmark {

    private static final int LOCATIONS = 1_000;
    private static final int MAXIMUM_MOVEMENTS = 10;
    private static final int DAYS = 90;
    private static final int PATHS = 5;
    private static final Duration TRANSFER = Duration.ofHours(12);

    @Param({"100", "1000", "10000", "100000"})
    public int voyages;

    private final Random random = new Random(20_261_120);
    private final PathSearch search = new PathSearch(TRANSFER);
    private RandomTimetable drawn;
    private Timetable timetable;
    private NaiveSearch naive;

    @Setup(Level.Trial)
    public void draw() {
        drawn = RandomTimetable.of(random, LOCATIONS, voyages, MAXIMUM_MOVEMENTS, DAYS);
        timetable = Timetable.of(drawn.locations(), drawn.voyages());
        naive = new NaiveSearch(drawn.voyages(), TRANSFER);
    }

    @Benchmark
    public Object ours() {
        return search.search(timetable, query());
    }

    @Benchmark
    public Object naive() {
        return naive.front(query());
    }

    static Section report(boolean quick) throws RunnerException {
        var ours = run(quick, "ours");
        var naive = run(quick, "naive", "10000");
        var table = new Table<RunResult>()
                .text(
                        "%,d locations, %d paths".formatted(LOCATIONS, PATHS),
                        result -> result.getPrimaryResult().getLabel())
                .figure("voyages", SearchBenchmark::voyages)
                .figure("p50 ms", result -> percentile(result, 50))
                .figure("p99 ms", result -> percentile(result, 99))
                .render(Stream.of(ours, naive).flatMap(Collection::stream).toList());
        var plot = new Plot(
                "Route search, ms by voyages",
                Axis.logarithmic("voyages"),
                Axis.logarithmic("ms"),
                List.of(series("p50", ours, 50), series("p99", ours, 99)));
        return new Section("How cost grows: with the voyages", table, List.of(plot));
    }

    /// @param voyages only these; all without any
    private static Collection<RunResult> run(boolean quick, String method, String... voyages) throws RunnerException {
        var options = new OptionsBuilder()
                .include(SearchBenchmark.class.getName() + "." + method + "$")
                .warmupIterations(1)
                .measurementIterations(quick ? 1 : 2)
                .warmupTime(TimeValue.seconds(quick ? 1 : 3))
                .measurementTime(TimeValue.seconds(quick ? 1 : 3));
        return new Runner((voyages.length == 0 ? options : options.param("voyages", voyages)).build()).run();
    }

    private static Series series(String name, Collection<RunResult> results, int percent) {
        var points = results.stream().map(result -> new Point(voyages(result), percentile(result, percent)));
        return new Series(name, points.toList());
    }

    private static int voyages(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("voyages"));
    }

    private static double percentile(RunResult result, int percent) {
        return result.getPrimaryResult().getStatistics().getPercentile(percent);
    }

    private PathQuery query() {
        return drawn.query(random, DAYS / 3, PathQuery.NO_DEADLINE, PATHS);
    }
}
