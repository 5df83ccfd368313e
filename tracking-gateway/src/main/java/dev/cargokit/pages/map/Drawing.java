package dev.cargokit.pages.map;

import java.util.List;

/// A map as its template wants it: everything in the units of its picture, which is [#WIDTH] wide.
///
/// @param description what it shows, for those who do not see it
/// @param land where the coasts go: one transformation for each turn of the globe that is in view
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
