package dev.cargokit.handling.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.cargokit.handling.application.ReportLine;
import dev.cargokit.handling.domain.HandlingReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// The reports of a CSV file (RFC 4180) whose first line names the columns, in any order. A quoted value ends with
/// its line: no value of a report has line ends, and a quote left open must not swallow the rest of the file.
final class CsvLines implements Iterator<ReportLine> {

    private static final List<String> REQUIRED = List.of("completion_time", "tracking_id", "location", "event_type");
    private static final List<String> ALL =
            List.of("completion_time", "tracking_id", "voyage", "location", "event_type");
    private static final ObjectReader ROW =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.TRIM_SPACES);

    private final BoundedLines lines;
    private final IncidentParser parser;
    private final List<String> columns;

    /// Reads the header.
    ///
    /// @throws dev.cargokit.kit.problem.ProblemException 400 when there is none or a column is missing
    CsvLines(BoundedLines lines, IncidentParser parser) {
        this.lines = lines;
        this.parser = parser;
        this.columns = lines.hasNext() ? header(lines.next().text()) : List.of();
        if (!columns.containsAll(REQUIRED) || new HashSet<>(columns).size() < columns.size()) {
            throw IncidentParser.malformed("The first line must name the columns, each once: " + String.join(",", ALL));
        }
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
        List<String> values = values(line);
        if (values.size() > columns.size()) {
            throw IncidentParser.malformed(
                    "The line has " + values.size() + " values for " + columns.size() + " columns.");
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            fields.put(columns.get(i), values.get(i));
        }
        return parser.fromFields(fields);
    }

    private static List<String> header(String line) {
        try {
            return ROW.readValue(line);
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }

    private static List<String> values(String line) {
        try {
            return ROW.readValue(line);
        } catch (JsonProcessingException _) {
            throw IncidentParser.malformed("The line is not CSV.");
        }
    }
}
