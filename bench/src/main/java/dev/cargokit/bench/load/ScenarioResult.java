package dev.cargokit.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All measurements of one scenario.
///
/// @param closedLoop one measurement for each round
/// @param openLoops  one for each share of the capacity, ascending
public record ScenarioResult(String scenario, List<Measurement> closedLoop, List<OpenLoop> openLoops) {

    private static final double HALF = 0.5;

    public ScenarioResult {
        closedLoop = List.copyOf(closedLoop);
        openLoops = List.copyOf(openLoops);
    }

    /// The open loop at half of the capacity.
    public OpenLoop atHalf() {
        return openLoops.stream()
                .filter(loop -> loop.share() == HALF)
                .findFirst()
                .orElseThrow();
    }

    /// Median of the closed-loop rounds, as are the figures below.
    public double perSecond() {
        return median(Measurement::perSecond);
    }

    public double completedPerSecond() {
        return median(Measurement::completedPerSecond);
    }

    public double cpuMillisPerRequest() {
        return median(Measurement::cpuMillisPerRequest);
    }

    public double p50() {
        return median(round -> round.latency().p50());
    }

    public double p99() {
        return median(round -> round.latency().p99());
    }

    /// Of all rounds and open loops.
    public long errors() {
        return Stream.concat(closedLoop.stream(), openLoops.stream().map(OpenLoop::measurement))
                .mapToLong(Measurement::errors)
                .sum();
    }

    /// Whether its requests cause work that goes on after the response.
    public boolean completesLater() {
        return closedLoop.stream().anyMatch(round -> round.completionSeconds() > 0);
    }

    /// Throughput, until the work of the requests is done, as a multiple of the reference's: the median of the ratios,
    /// not the ratio of the medians, because each round of both ran in the same minute.
    public double ratioTo(ScenarioResult reference) {
        if (closedLoop.size() != reference.closedLoop.size()) {
            throw new IllegalArgumentException("Each round needs a round of the reference");
        }
        return median(IntStream.range(0, closedLoop.size())
                .mapToDouble(i -> closedLoop.get(i).completedPerSecond()
                        / reference.closedLoop.get(i).completedPerSecond()));
    }

    /// Processor time per request as a multiple of the reference's.
    public double cpuRatioTo(ScenarioResult reference) {
        return cpuMillisPerRequest() / reference.cpuMillisPerRequest();
    }

    private double median(ToDoubleFunction<Measurement> figure) {
        return median(closedLoop.stream().mapToDouble(figure));
    }

    /// The figure in the middle, or the mean of the two in the middle.
    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
