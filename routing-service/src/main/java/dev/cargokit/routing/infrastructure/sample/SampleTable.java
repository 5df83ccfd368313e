package dev.cargokit.routing.infrastructure.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A CSV file of the sample data: a header with column names, no quoting.
record SampleTable(List<Row> rows) {

    static SampleTable read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                SampleTable.class.getResourceAsStream("/sample/" + name), StandardCharsets.UTF_8))) {
            var columns = lines.readLine().split(",");
            return new SampleTable(lines.lines().map(line -> row(columns, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String line) {
        var values = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], values[column]);
        }
        return new Row(row);
    }

    record Row(Map<String, String> values) {

        String text(String column) {
            return values.get(column);
        }

        int integer(String column) {
            return Integer.parseInt(text(column));
        }

        double decimal(String column) {
            return Double.parseDouble(text(column));
        }

        /// The words of a column, separated by spaces.
        List<String> words(String column) {
            return text(column).isEmpty()
                    ? List.of()
                    : Arrays.asList(text(column).split(" "));
        }
    }
}
