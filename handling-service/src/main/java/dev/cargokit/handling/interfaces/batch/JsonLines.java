package dev.cargokit.handling.interfaces.batch;

import dev.cargokit.handling.application.ReportLine;
import java.io.InputStream;
import java.util.Iterator;

/// The reports of a file of newline-delimited JSON.
final class JsonLines implements Iterator<ReportLine> {

    private final BoundedLines lines;
    private final IncidentParser parser;

    JsonLines(InputStream file, IncidentParser parser) {
        this.lines = new BoundedLines(file, character -> !InvisibleCharacters.contains(character));
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
