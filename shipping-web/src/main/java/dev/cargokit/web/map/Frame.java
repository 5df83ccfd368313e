package dev.cargokit.web.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The part of the world that a map shows.
///
/// @param scale units of the picture per unit of the world
record Frame(double left, double top, double scale, int height) {

    /// The maximum zoom.
    private static final double MINIMUM_WIDTH = Mercator.WORLD / 18.0;

    private static final double MARGIN = 1.25;

    /// How far land extends across the date line, as a fraction of the globe: Siberia to the east, islands to the west.
    private static final double OVERHANG = 0.04;

    /// Around the points, with a margin for labels.
    static Frame around(List<GeoPoint> points, int height) {
        var x = points.stream()
                .mapToDouble(point -> Mercator.x(point.longitude()))
                .summaryStatistics();
        var y = points.stream()
                .mapToDouble(point -> Mercator.y(point.latitude()))
                .summaryStatistics();
        double ratio = (double) height / Drawing.WIDTH;
        double wanted = Math.max(
                MINIMUM_WIDTH,
                Math.max((x.getMax() - x.getMin()) * MARGIN, (y.getMax() - y.getMin()) * MARGIN / ratio));
        double width = Math.min(wanted, Mercator.WORLD * 1.2);
        return new Frame(
                (x.getMin() + x.getMax() - width) / 2,
                (y.getMin() + y.getMax() - width * ratio) / 2,
                Drawing.WIDTH / width,
                height);
    }

    double x(GeoPoint point) {
        return (Mercator.x(point.longitude()) - left) * scale;
    }

    double y(GeoPoint point) {
        return (Mercator.y(point.latitude()) - top) * scale;
    }

    /// A `transform` for each copy of the globe in view.
    List<String> land() {
        int first = (int) Math.floor(left / Mercator.WORLD - OVERHANG);
        int last = (int) Math.floor((left + Drawing.WIDTH / scale) / Mercator.WORLD + OVERHANG);
        return IntStream.rangeClosed(first, last)
                .mapToObj(turn -> String.format(
                        Locale.ROOT,
                        "translate(%.1f %.1f) scale(%.5f)",
                        (turn * (double) Mercator.WORLD - left) * scale,
                        -top * scale,
                        scale))
                .toList();
    }

    String path(Polyline line) {
        return "M"
                + line.points().stream()
                        .map(point -> number(x(point)) + " " + number(y(point)))
                        .collect(Collectors.joining("L"));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
