package dev.cargokit.bench.report;

import java.util.List;
import java.util.stream.Stream;

/// Reads the rows of a table.
final class Rows {

    private Rows() {}

    /// The cells of the row that begins with a name.
    static List<String> cells(String table, String name) {
        var line = table.lines()
                .filter(candidate -> candidate.startsWith("| " + name + " "))
                .findFirst()
                .orElseThrow();
        var cells = line.split("\\|");
        return Stream.of(cells)
                .skip(2)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
