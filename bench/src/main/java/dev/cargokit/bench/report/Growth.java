package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.report.Series.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Measurements of the same scenarios, each at every size of something that grows.
public final class Growth {

    private final String what;
    private final Map<String, SortedMap<Integer, Measurement>> measurements = new LinkedHashMap<>();

    /// @param what grows, such as "cargos"
    public Growth(String what) {
        this.what = what;
    }

    public void add(String scenario, int size, Measurement measurement) {
        measurements.computeIfAbsent(scenario, _ -> new TreeMap<>()).put(size, measurement);
    }

    /// Processor time per request and median latency, and the errors if there were any.
    public Section section(String title) {
        ToDoubleFunction<Measurement> p50 = measurement -> measurement.latency().p50();
        var tables = table("cpu ms", Measurement::cpuMillisPerRequest) + table("p50 ms", p50) + errors();
        return new Section(
                title, tables, List.of(plot("cpu ms", Measurement::cpuMillisPerRequest), plot("p50 ms", p50)));
    }

    /// A row for each scenario, a column for each size, and how many times the first figure the last one is.
    String table(String name, ToDoubleFunction<Measurement> figure) {
        var table = new Table<Map.Entry<String, SortedMap<Integer, Measurement>>>()
                .text(name + " by " + what, Map.Entry::getKey);
        sizes().forEach(size -> table.figure(
                "%,d".formatted(size),
                row -> figure.applyAsDouble(row.getValue().get(size))));
        return table.figure("x", row -> ratio(row.getValue(), figure)).render(List.copyOf(measurements.entrySet()))
                + "\n";
    }

    private Plot plot(String name, ToDoubleFunction<Measurement> figure) {
        var series = measurements.entrySet().stream()
                .map(row -> new Series(
                        row.getKey(),
                        row.getValue().entrySet().stream()
                                .map(cell -> new Point(cell.getKey(), figure.applyAsDouble(cell.getValue())))
                                .toList()));
        return new Plot(name + " by " + what, Axis.logarithmic(what), Axis.logarithmic(name), series.toList());
    }

    private String errors() {
        var lines = new ArrayList<String>();
        measurements.forEach((scenario, sizes) -> sizes.forEach((size, measurement) -> {
            if (measurement.errors() > 0) {
                lines.add("%,d errors in %s, %,d %s%n".formatted(measurement.errors(), scenario, size, what));
            }
        }));
        return String.join("", lines);
    }

    private List<Integer> sizes() {
        return measurements.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static double ratio(SortedMap<Integer, Measurement> row, ToDoubleFunction<Measurement> figure) {
        return figure.applyAsDouble(row.get(row.lastKey())) / figure.applyAsDouble(row.get(row.firstKey()));
    }
}
