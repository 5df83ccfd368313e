package dev.cargokit.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A CSV file of this jar: a header line, no quoting.
final class CsvTable {

    private CsvTable() {}

    static List<Map<String, String>> read(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(CsvTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            var columns = lines.readLine().split(",");
            return lines.lines().map(line -> row(columns, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names in a field with several, parted by spaces.
    static List<String> names(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(" "));
    }

    private static Map<String, String> row(String[] columns, String[] fields) {
        var row = new HashMap<String, String>();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], fields[column]);
        }
        return row;
    }
}
