package dev.cargokit.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// All measurements of one scenario.
///
/// @param closedLoop       one measurement for each round
/// @param offeredPerSecond rate of the open loop
public record ScenarioResult(
        String scenario, List<Measurement> closedLoop, double offeredPerSecond, Measurement openLoop) {

    public ScenarioResult {
        closedLoop = List.copyOf(closedLoop);
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

    /// Of all closed-loop rounds and the open loop.
    public long errors() {
        return openLoop.errors()
                + closedLoop.stream().mapToLong(Measurement::errors).sum();
    }

    /// Whether its requests cause work that goes on after the response.
    public boolean completesLater() {
        return closedLoop.stream().anyMatch(round -> round.completionSeconds() > 0);
    }

    /// Throughput as a multiple of the reference's: the median of the ratios, not the ratio of the medians, because
    /// each round of both ran in the same minute.
    public double ratioTo(ScenarioResult reference) {
        if (closedLoop.size() != reference.closedLoop.size()) {
            throw new IllegalArgumentException("Each round needs a round of the reference");
        }
        return median(IntStream.range(0, closedLoop.size())
                .mapToDouble(i -> closedLoop.get(i).perSecond()
                        / reference.closedLoop.get(i).perSecond()));
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
