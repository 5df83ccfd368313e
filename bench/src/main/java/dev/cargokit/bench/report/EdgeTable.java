package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Latency;
import dev.cargokit.bench.load.ScenarioResult;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What the gateway adds to a request, compared with nginx.
///
/// @param direct without anything in between
/// @param nginx  empty if it is not installed
public record EdgeTable(ScenarioResult direct, ScenarioResult gateway, Optional<ScenarioResult> nginx) {

    private static final double NOTHING = Double.NaN;

    public String text() {
        var table = new Table<ScenarioResult>()
                .text("one endpoint, by way of", ScenarioResult::scenario)
                .figure("req/s", ScenarioResult::perSecond)
                .figure("x direct", result -> result.ratioTo(direct))
                .figure("x nginx", result -> nginx.map(result::ratioTo).orElse(NOTHING))
                .figure("hop cpu us", hop(result -> result.cpuMillisPerRequest() * 1_000))
                .figure("x nginx", hop(result -> nginx.map(result::cpuRatioTo).orElse(NOTHING)))
                .figure("offered/s", result -> result.atHalf().offeredPerSecond())
                .figure("added p50 ms", hop(result -> added(result, Latency::p50)))
                .figure("added p99 ms", hop(result -> added(result, Latency::p99)))
                .text("errors", result -> Long.toString(result.errors()))
                .render(Stream.concat(Stream.of(direct, gateway), nginx.stream())
                        .toList());
        return nginx.isPresent() ? table : table + "nginx is not installed\n";
    }

    private double added(ScenarioResult result, ToDoubleFunction<Latency> percentile) {
        return percentile.applyAsDouble(result.atHalf().latency())
                - percentile.applyAsDouble(direct.atHalf().latency());
    }

    /// A figure of the process in between.
    private ToDoubleFunction<ScenarioResult> hop(ToDoubleFunction<ScenarioResult> figure) {
        return result -> result.equals(direct) ? NOTHING : figure.applyAsDouble(result);
    }
}
