package dev.cargokit.bench.report;

import dev.cargokit.bench.load.ScenarioResult;
import java.util.List;

/// Each example beside the bare endpoint that it is compared with.
public record ExamplesTable(List<Pair> pairs) {

    /// A row.
    public record Pair(ScenarioResult result, ScenarioResult reference) {}

    public String text() {
        return new Table<Pair>()
                .text("examples beside bare endpoints", pair -> pair.result.scenario())
                .figure("req/s", pair -> pair.result.perSecond())
                .figure("p50 ms", pair -> pair.result.p50())
                .figure("p99 ms", pair -> pair.result.p99())
                .figure("cpu us", pair -> pair.result.cpuMillisPerRequest() * 1_000)
                .figure("x bare", pair -> pair.result.ratioTo(pair.reference))
                .figure("cpu x bare", pair -> pair.result.cpuRatioTo(pair.reference))
                .text("errors", pair -> Long.toString(pair.result.errors()))
                .render(pairs);
    }
}
