package dev.cargokit.bench;

import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.load.Timeline;
import dev.cargokit.bench.report.Axis;
import dev.cargokit.bench.report.Plot;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.report.Series;
import dev.cargokit.bench.report.Series.Point;
import dev.cargokit.bench.report.Table;
import dev.cargokit.bench.shipping.Population;
import dev.cargokit.bench.shipping.Scenarios;
import dev.cargokit.bench.system.SystemUnderTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What requests cost in the first seconds after a start, compared with later ones. Each scenario gets a start of its
/// own.
record StartBenchmark(SystemUnderTest system, LoadPlan plan, boolean quick) {

    private static final int CARGOS = 10_000;
    private static final int FIRST = 10;

    Section report() {
        var generator = new LoadGenerator(plan.connections(), Duration.ofSeconds(quick ? 20 : 40), system::cpuMillis);
        var scenarios =
                Scenarios.of(system, new Population(system).growTo(CARGOS)).first();
        var timelines = new LinkedHashMap<String, Timeline>();
        scenarios.forEach(scenario -> timelines.put(scenario.name(), afterStart(scenario, generator)));
        var table = new Table<Map.Entry<String, Timeline>>()
                .text("cpu ms per request after a start", Map.Entry::getKey)
                .figure("first 1 s", row -> row.getValue().between(0, 1).cpuMillisPerRequest())
                .figure("first %d s".formatted(FIRST), row -> first(row.getValue()))
                .figure("last %d s".formatted(FIRST), row -> last(row.getValue()))
                .figure("x", row -> first(row.getValue()) / last(row.getValue()))
                .render(List.copyOf(timelines.entrySet()));
        return new Section("The first seconds", table, List.of(plot(timelines)));
    }

    private Timeline afterStart(Scenario scenario, LoadGenerator generator) {
        System.out.println("start, then " + scenario.name());
        system.restart();
        return Timeline.of(scenario, generator);
    }

    private static double first(Timeline timeline) {
        return timeline.between(0, FIRST).cpuMillisPerRequest();
    }

    private static double last(Timeline timeline) {
        int end = timeline.seconds().size();
        return timeline.between(end - FIRST, end).cpuMillisPerRequest();
    }

    private static Plot plot(Map<String, Timeline> timelines) {
        var series = timelines.entrySet().stream()
                .map(row -> new Series(row.getKey(), points(row.getValue())))
                .toList();
        return new Plot(
                "cpu ms per request since the start", Axis.linear("seconds"), Axis.logarithmic("cpu ms"), series);
    }

    private static List<Point> points(Timeline timeline) {
        return IntStream.range(0, timeline.seconds().size())
                .mapToObj(second ->
                        new Point(second + 1, timeline.seconds().get(second).cpuMillisPerRequest()))
                .toList();
    }
}
