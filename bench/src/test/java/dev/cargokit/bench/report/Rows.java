package dev.cargokit.bench.report;

import java.util.List;

/// Reads the rows of a table.
final class Rows {

    private Rows() {}

    /// The cells of the row that begins with a name.
    static List<String> cells(String table, String name) {
        var line = table.lines()
                .filter(candidate -> candidate.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        return List.of(line.substring(name.length()).strip().split("\\s+"));
    }
}
