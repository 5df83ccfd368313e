package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.load.Median;
import java.util.List;

/// All that was measured of one workload.
///
/// @param closed  one measurement a round, every client waiting for its answers
/// @param offered requests per second offered in the open loop
/// @param open    the measurement in the open loop
/// @param durable whether an answer promises that something is on disk
public record Figures(String workload, List<Measurement> closed, double offered, Measurement open, boolean durable) {

    public Figures {
        closed = List.copyOf(closed);
    }

    /// Median of the rounds.
    public double perSecond() {
        return Median.of(closed, Measurement::perSecond);
    }

    /// The same when the time until all consequences are there counts too.
    public double settledPerSecond() {
        return Median.of(closed, Measurement::settledPerSecond);
    }

    /// Whether it has consequences that go on after the answers.
    public boolean settles() {
        return closed.stream().anyMatch(round -> !round.settling().isZero());
    }

    public double percentile(double percent) {
        return Median.of(closed, round -> round.percentile(percent));
    }

    public double processorMillisPerRequest() {
        return Median.of(closed, Measurement::processorMillisPerRequest);
    }

    public long errors() {
        return open.errors() + closed.stream().mapToLong(Measurement::errors).sum();
    }

    /// Throughput as a multiple of that of the reference, round by round.
    public double ratioTo(Figures reference) {
        return Median.ofRatios(rates(), reference.rates());
    }

    private List<Double> rates() {
        return closed.stream().map(Measurement::perSecond).toList();
    }
}
