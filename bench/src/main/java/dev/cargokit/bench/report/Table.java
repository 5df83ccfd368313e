package dev.cargokit.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table in Markdown, with padded columns: the first is aligned to the left, the others to the right.
///
/// @param <T> what a row shows
public final class Table<T> {

    private final List<String> headers = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    public Table<T> text(String header, Function<T, String> cell) {
        headers.add(header);
        cells.add(cell);
        return this;
    }

    /// A figure with three significant digits or more; the cell of NaN is empty.
    public Table<T> figure(String header, ToDoubleFunction<T> figure) {
        return text(header, row -> format(figure.applyAsDouble(row)));
    }

    public String render(List<T> rows) {
        var lines = Stream.concat(Stream.of(headers), rows.stream().map(this::cellsOf))
                .toList();
        var widths = IntStream.range(0, headers.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var rendered =
                new ArrayList<>(lines.stream().map(line -> align(line, widths)).toList());
        rendered.add(1, rule(widths));
        return rendered.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> cellsOf(T row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }

    private static String align(List<String> line, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> ("%" + (column == 0 ? "-" : "") + widths[column] + "s").formatted(line.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    static String format(double figure) {
        if (Double.isNaN(figure)) {
            return "";
        }
        var format = figure < 0.1 ? "%.3f" : figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, figure);
    }
}
