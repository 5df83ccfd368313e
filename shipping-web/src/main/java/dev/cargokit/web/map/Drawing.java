package dev.cargokit.web.map;

import java.util.List;

/// A map, ready for its template. Coordinates are in units of a picture that is [#WIDTH] wide.
///
/// @param description what it shows, for screen readers
/// @param land a `transform` of the coastline for each copy of the globe in view
public record Drawing(
        String description, int height, List<String> land, List<Line> lines, List<Mark> marks, List<Label> labels) {

    public static final int WIDTH = 1000;

    public int width() {
        return WIDTH;
    }

    /// @param path SVG path data
    public record Line(String style, String path) {}

    /// A port or a ship.
    public record Mark(String style, String x, String y, String title) {}

    /// @param anchor `start`, `middle` or `end`
    public record Label(String style, String x, String y, String anchor, String text) {}
}
