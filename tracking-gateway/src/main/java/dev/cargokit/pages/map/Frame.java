package dev.cargokit.pages.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The part of the world that a map shows.
///
/// @param scale units of the picture in a step of the world
record Frame(double left, double top, double scale, int height) {

    /// Around the points, with room for labels, and never closer than this.
    private static final double NARROWEST = Mercator.WORLD / 18.0;

    private static final double ROOM = 1.25;

    /// How far land reaches over the date line, in turns: Siberia east of it, some islands west.
    private static final double OVERHANG = 0.04;

    static Frame around(List<GeoPoint> points, int height) {
        var x = points.stream()
                .mapToDouble(point -> Mercator.x(point.longitude()))
                .summaryStatistics();
        var y = points.stream()
                .mapToDouble(point -> Mercator.y(point.latitude()))
                .summaryStatistics();
        double ratio = (double) height / Drawing.WIDTH;
        double wide = Math.max(
                NARROWEST, Math.max((x.getMax() - x.getMin()) * ROOM, (y.getMax() - y.getMin()) * ROOM / ratio));
        double width = Math.min(wide, Mercator.WORLD * 1.2);
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

    /// One for each turn of the globe that is in view.
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

    String path(Way way) {
        return "M"
                + way.points().stream()
                        .map(point -> number(x(point)) + " " + number(y(point)))
                        .collect(Collectors.joining("L"));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
