package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Latency;
import dev.cargokit.bench.load.ScenarioResult;
import dev.cargokit.bench.report.Series.Point;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Latency over load: the open loops, then the closed loop, which is all of the capacity.
public final class LatencyPlot {

    private LatencyPlot() {}

    public static List<Plot> of(Collection<ScenarioResult> results) {
        return List.of(
                plot("p50 ms over load", results, Latency::p50, ScenarioResult::p50),
                plot("p99 ms over load", results, Latency::p99, ScenarioResult::p99));
    }

    private static Plot plot(
            String title,
            Collection<ScenarioResult> results,
            ToDoubleFunction<Latency> open,
            ToDoubleFunction<ScenarioResult> closed) {
        var series = results.stream().map(result -> {
            var points = result.openLoops().stream()
                    .map(loop -> new Point(100 * loop.share(), open.applyAsDouble(loop.latency())));
            var all = Stream.concat(points, Stream.of(new Point(100, closed.applyAsDouble(result))));
            return new Series(result.scenario(), all.toList());
        });
        return new Plot(title, Axis.linear("% of the capacity"), Axis.logarithmic("ms"), series.toList());
    }
}
