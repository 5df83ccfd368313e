package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.ReportLine;
import java.util.Iterator;

/// The reports of a file with one JSON object a line.
final class JsonLines implements Iterator<ReportLine> {

    private final BoundedLines lines;
    private final IncidentParser parser;

    JsonLines(BoundedLines lines, IncidentParser parser) {
        this.lines = lines;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public ReportLine next() {
        return parser.parse(lines.next(), parser::fromJson);
    }
}
