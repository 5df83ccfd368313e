package dev.cargokit.bench.report;

/// What was measured, and what it is compared with.
public record Comparison(Figures figures, Figures reference) {

    /// Throughput as a multiple of the reference's, round by round.
    public double throughput() {
        return figures.ratioTo(reference);
    }

    /// Processor time of a request as a multiple of the reference's.
    public double processorTime() {
        return figures.processorMillisPerRequest() / reference.processorMillisPerRequest();
    }
}
