package dev.cargokit.bench.report;

import java.util.List;
import java.util.stream.Stream;

/// A part of the report.
///
/// @param tables in Markdown
public record Section(String title, String tables, List<Plot> plots) {

    public Section {
        plots = List.copyOf(plots);
    }

    /// Both as one, the tables and plots of this one first.
    public Section and(Section other) {
        return new Section(
                title,
                tables + "\n" + other.tables,
                Stream.concat(plots.stream(), other.plots.stream()).toList());
    }

    String markdown() {
        return "## " + title + "\n\n" + tables;
    }

    String html() {
        var figures = plots.stream().map(plot -> "<figure>" + plot.svg() + "</figure>\n");
        return "<h2>" + Plot.escape(title) + "</h2>\n<pre>" + Plot.escape(tables) + "</pre>\n"
                + String.join("", figures.toList());
    }
}
