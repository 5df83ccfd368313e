package dev.cargokit.bench.report;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.process.ResidentMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Start time and memory of the processes of a system.
///
/// @param idle when they had just become ready
/// @param used after the load
public record ProcessTable(List<ComponentStatus> idle, List<ComponentStatus> used) {

    private static final double KILOBYTES_PER_MEGABYTE = 1_024;

    public String text() {
        Map<String, ComponentStatus> after =
                used.stream().collect(Collectors.toMap(ComponentStatus::name, Function.identity()));
        var rows = new ArrayList<Row>();
        for (var component : idle) {
            var memory = after.get(component.name()).memory();
            rows.add(new Row(component.name(), component.tookToReady().toMillis() / 1e3, component.memory(), memory));
        }
        rows.add(new Row("all together", Double.NaN, sum(idle), sum(used)));
        return new Table<Row>()
                .text("process", Row::name)
                .figure("start s", Row::startSeconds)
                .figure("idle RSS MB", megabytes(row -> row.idle.rss()))
                .figure("PSS MB", megabytes(row -> row.idle.pss()))
                .figure("after load RSS MB", megabytes(row -> row.used.rss()))
                .figure("PSS MB", megabytes(row -> row.used.pss()))
                .render(rows);
    }

    private static ResidentMemory sum(List<ComponentStatus> components) {
        return components.stream().map(ComponentStatus::memory).reduce(ResidentMemory.NONE, ResidentMemory::plus);
    }

    private static ToDoubleFunction<Row> megabytes(ToDoubleFunction<Row> kilobytes) {
        return row -> kilobytes.applyAsDouble(row) / KILOBYTES_PER_MEGABYTE;
    }

    private record Row(String name, double startSeconds, ResidentMemory idle, ResidentMemory used) {}
}
