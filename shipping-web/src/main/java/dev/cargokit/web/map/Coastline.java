package dev.cargokit.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The land of the earth (Natural Earth 1:50m, simplified) as an SVG file with one path, `#land`. Browsers cache it,
/// and each map of each page refers to it.
public final class Coastline {

    private static final String FILE = "/map/land.txt";

    private Coastline() {}

    public static String svg() {
        try (var rings = new BufferedReader(
                new InputStreamReader(Coastline.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"><path id=\"land\" vector-effect=\"non-scaling-stroke\" d=\""
                    + rings.lines().map(Coastline::path).collect(Collectors.joining())
                    + "\"/></svg>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A ring as relative line segments, which are shorter than absolute ones.
    private static String path(String ring) {
        var path = new StringBuilder();
        long x = 0;
        long y = 0;
        for (var point : ring.split(" ")) {
            int comma = point.indexOf(',');
            long nextX = Math.round(Mercator.x(Double.parseDouble(point.substring(0, comma))));
            long nextY = Math.round(Mercator.y(Double.parseDouble(point.substring(comma + 1))));
            path.append(path.isEmpty() ? "M" : "l")
                    .append(nextX - x)
                    .append(nextY < y ? "" : " ")
                    .append(nextY - y);
            x = nextX;
            y = nextY;
        }
        return path.append('z').toString();
    }
}
