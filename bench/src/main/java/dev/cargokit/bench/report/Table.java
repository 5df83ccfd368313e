package dev.cargokit.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text in columns: the first to the left, the others to the right. A cell that is the empty text says that the figure
/// does not apply.
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(List.of(header));
    }

    public Table row(String... cells) {
        return row(List.of(cells));
    }

    public Table row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row has as many cells as the header: " + cells);
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    public String text() {
        List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
        lines.add(1, "-".repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> cells) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String padding = " ".repeat(width(column) - cells.get(column).length());
            line.append(column == 0 ? cells.get(column) + padding : GAP + padding + cells.get(column));
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
