package dev.cargokit.bench.report;

import dev.cargokit.bench.load.ScenarioResult;
import java.util.List;
import java.util.Set;

/// Scenarios beside their references.
///
/// @param bare   no HTTP endpoint can be faster
/// @param insert no durable write can be cheaper
public record ScenarioTable(List<ScenarioResult> results, ScenarioResult bare, ScenarioResult insert) {

    /// Scenarios whose response promises that something is on disk, besides the insert itself.
    private static final Set<String> DURABLE = Set.of("book", "report");

    public String text() {
        return new Table<ScenarioResult>()
                .text("closed loop, then half of it", ScenarioResult::scenario)
                .figure("req/s", ScenarioResult::perSecond)
                .figure("done/s", result -> result.completesLater() ? result.completedPerSecond() : Double.NaN)
                .figure("p50 ms", ScenarioResult::p50)
                .figure("p99 ms", ScenarioResult::p99)
                .figure("cpu ms", ScenarioResult::cpuMillisPerRequest)
                .figure("x bare", result -> result.ratioTo(bare))
                .figure("x INSERT", result -> isDurable(result) ? result.ratioTo(insert) : Double.NaN)
                .figure("offered/s", result -> result.atHalf().offeredPerSecond())
                .figure("p50 ms", result -> result.atHalf().latency().p50())
                .figure("p99 ms", result -> result.atHalf().latency().p99())
                .text("errors", result -> Long.toString(result.errors()))
                .render(results);
    }

    private boolean isDurable(ScenarioResult result) {
        return result.equals(insert) || DURABLE.contains(result.scenario());
    }
}
