package dev.cargokit.bench.report;

import java.util.List;

/// A named line of a plot.
public record Series(String name, List<Point> points) {

    public record Point(double x, double y) {}

    public Series {
        points = List.copyOf(points);
    }
}
