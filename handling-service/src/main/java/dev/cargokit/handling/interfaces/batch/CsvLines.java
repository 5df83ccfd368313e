package dev.cargokit.handling.interfaces.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.cargokit.handling.application.ReportLine;
import dev.cargokit.handling.domain.HandlingReport;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/// The reports of a CSV file (RFC 4180) whose first line names the columns, in any order, separated by comma,
/// semicolon or tab. Columns without a name and rows without a value are skipped, and so are invisible
/// characters around a value. A quoted value ends with its line: no value of a report has line ends, and an
/// open quote must not swallow the rest of the file.
final class CsvLines implements Iterator<ReportLine> {

    private static final List<String> REQUIRED = List.of("completion_time", "tracking_id", "location", "event_type");
    private static final List<String> ALL =
            List.of("completion_time", "tracking_id", "voyage", "location", "event_type");
    private static final String SEPARATORS = ",;\t";
    private static final ObjectReader ROW =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.TRIM_SPACES);

    private final BoundedLines lines;
    private final IncidentParser parser;
    private final ObjectReader row;
    private final List<String> columns;

    /// Reads the header.
    ///
    /// @throws dev.cargokit.kit.problem.ProblemException 400 when there is none or a column is missing
    CsvLines(InputStream file, IncidentParser parser) {
        this.lines = new BoundedLines(file, CsvLines::isContent);
        this.parser = parser;
        var header = lines.hasNext() ? lines.next().text() : "";
        this.row = SEPARATORS
                .chars()
                .mapToObj(separator -> ROW.with(CsvSchema.emptySchema().withColumnSeparator((char) separator)))
                .filter(reader -> isHeader(columns(reader, header)))
                .findFirst()
                .orElseThrow(() -> IncidentParser.malformed(
                        "The first line must name the columns, each once: " + String.join(",", ALL)));
        this.columns = columns(row, header);
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public ReportLine next() {
        return parser.parse(lines.next(), this::report);
    }

    private HandlingReport report(String line) {
        var values = values(line);
        var fields = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            var value = InvisibleCharacters.strip(values.get(i));
            if (i < columns.size()) {
                fields.put(columns.get(i), value);
            } else if (!value.isEmpty()) {
                throw IncidentParser.malformed("The line has more values than the " + columns.size() + " columns.");
            }
        }
        return parser.fromFields(fields);
    }

    private static boolean isHeader(List<String> columns) {
        var named = columns.stream().filter(column -> !column.isEmpty()).toList();
        return named.containsAll(REQUIRED) && new HashSet<>(named).size() == named.size();
    }

    private static List<String> columns(ObjectReader reader, String header) {
        try {
            return reader.<List<String>>readValue(header).stream()
                    .map(InvisibleCharacters::strip)
                    .toList();
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }

    private List<String> values(String line) {
        try {
            return row.readValue(line);
        } catch (JsonProcessingException _) {
            throw IncidentParser.malformed("The line is not CSV.");
        }
    }

    private static boolean isContent(int character) {
        return !InvisibleCharacters.contains(character) && SEPARATORS.indexOf(character) < 0 && character != '"';
    }
}
