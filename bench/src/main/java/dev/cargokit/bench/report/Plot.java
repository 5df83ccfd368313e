package dev.cargokit.bench.report;

import dev.cargokit.bench.report.Series.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines over a common axis, drawn as SVG.
///
/// @param title says what the vertical axis shows
public record Plot(String title, Axis x, Axis y, List<Series> series) {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 380;
    private static final int LEFT = 64;
    private static final int RIGHT = 440;
    private static final int TOP = 36;
    private static final int BOTTOM = 330;

    /// Okabe and Ito's colours, which colour-blind people can tell apart.
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999");

    public Plot {
        series = series.stream()
                .map(line -> new Series(
                        line.name(),
                        line.points().stream()
                                .filter(point -> x.shows(point.x()) && y.shows(point.y()))
                                .toList()))
                .filter(line -> !line.points().isEmpty())
                .toList();
    }

    public String svg() {
        var points = series.stream().flatMap(line -> line.points().stream()).toList();
        double[] columns = x.ticks(points.stream().map(Point::x).toList());
        double[] rows = y.ticks(points.stream().map(Point::y).toList());
        var across = x.scale(columns);
        var up = y.scale(rows);
        var svg = new StringBuilder();
        for (double tick : columns) {
            double at = LEFT + across.applyAsDouble(tick) * (RIGHT - LEFT);
            svg.append(line(at, TOP, at, BOTTOM)).append(text(at, BOTTOM + 16, "middle", label(tick)));
        }
        for (double tick : rows) {
            double at = BOTTOM - up.applyAsDouble(tick) * (BOTTOM - TOP);
            svg.append(line(LEFT, at, RIGHT, at)).append(text(LEFT - 6, at + 4, "end", label(tick)));
        }
        IntStream.range(0, series.size())
                .forEach(number -> svg.append(drawn(
                        number,
                        series.get(number).points().stream()
                                .map(point -> new Point(
                                        LEFT + across.applyAsDouble(point.x()) * (RIGHT - LEFT),
                                        BOTTOM - up.applyAsDouble(point.y()) * (BOTTOM - TOP)))
                                .toList())));
        return format("<svg width=\"%d\" height=\"%d\" role=\"img\">%n", WIDTH, HEIGHT)
                + text(LEFT, 18, "start", title)
                + text((LEFT + RIGHT) / 2.0, BOTTOM + 36, "middle", x.label())
                + svg + "</svg>";
    }

    private String drawn(int number, List<Point> points) {
        var colour = COLOURS.get(number % COLOURS.size());
        var path = points.stream().map(point -> format("%.1f,%.1f", point.x(), point.y()));
        var dots = points.stream()
                .map(point -> format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>%n", point.x(), point.y(), colour));
        int legend = TOP + 10 + 18 * number;
        return format(
                        "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n",
                        colour, path.collect(Collectors.joining(" ")))
                + dots.collect(Collectors.joining())
                + format(
                        "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>%n",
                        RIGHT + 12, legend - 9, colour)
                + text(RIGHT + 26, legend, "start", series.get(number).name());
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n", x1, y1, x2, y2);
    }

    private static String text(double x, double y, String anchor, String text) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escape(text));
    }

    /// As short as it can be: 1,000 or 0.25.
    private static String label(double tick) {
        return tick >= 10 ? format("%,.0f", tick) : format("%.3f", tick).replaceAll("\\.?0+$", "");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
