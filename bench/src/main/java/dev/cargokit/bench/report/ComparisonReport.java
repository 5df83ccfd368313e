package dev.cargokit.bench.report;

import java.util.List;
import java.util.Locale;

/// Comparisons for people.
///
/// @param title of the first column
public record ComparisonReport(String title, List<Comparison> comparisons) {

    public String text() {
        var table = new Table(title, "req/s", "p50 ms", "p99 ms", "cpu us", "x bare", "cpu x bare", "errors");
        comparisons.forEach(comparison -> table.row(row(comparison)));
        return table.text();
    }

    private static List<String> row(Comparison comparison) {
        Figures figures = comparison.figures();
        return List.of(
                figures.workload(),
                text("%,.0f", figures.perSecond()),
                text("%.2f", figures.percentile(50)),
                text("%.2f", figures.percentile(99)),
                text("%.1f", figures.processorMillisPerRequest() * 1_000),
                text("%.2f", comparison.throughput()),
                text("%.2f", comparison.processorTime()),
                Long.toString(figures.errors()));
    }

    private static String text(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
