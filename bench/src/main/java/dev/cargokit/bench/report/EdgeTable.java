package dev.cargokit.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a hop costs, beside what nginx costs.
record EdgeTable(EdgeResult edge) {

    private static final double MICROS = 1_000;

    String text() {
        var table = new Table(
                "one endpoint, by way of",
                "req/s",
                "x direct",
                "x nginx",
                "hop cpu us",
                "x nginx",
                "offered/s",
                "added p50 ms",
                "added p99 ms",
                "errors");
        table.row(row(edge.direct())).row(row(edge.gateway()));
        edge.nginx().ifPresent(nginx -> table.row(row(nginx)));
        return table.text() + (edge.nginx().isPresent() ? "" : "nginx is not installed\n");
    }

    private List<String> row(Figures figures) {
        boolean hop = figures != edge.direct();
        var cells = new ArrayList<String>();
        cells.add(figures.workload());
        cells.add(String.format(Locale.ROOT, "%,.0f", figures.perSecond()));
        cells.add(ratio(figures.ratioTo(edge.direct())));
        cells.add(edge.nginx().map(nginx -> ratio(figures.ratioTo(nginx))).orElse(""));
        cells.add(hop ? String.format(Locale.ROOT, "%.1f", MICROS * figures.processorMillisPerRequest()) : "");
        cells.add(
                hop
                        ? edge.nginx()
                                .map(nginx ->
                                        ratio(figures.processorMillisPerRequest() / nginx.processorMillisPerRequest()))
                                .orElse("")
                        : "");
        cells.add(String.format(Locale.ROOT, "%,.0f", figures.offered()));
        cells.add(ratio(hop ? edge.added(figures, 50) : figures.open().percentile(50)));
        cells.add(ratio(hop ? edge.added(figures, 99) : figures.open().percentile(99)));
        cells.add(Long.toString(figures.errors()));
        return cells;
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
