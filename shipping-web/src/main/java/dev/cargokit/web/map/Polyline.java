package dev.cargokit.web.map;

import java.util.ArrayList;
import java.util.List;

/// A line over the globe.
///
/// @param style its class in the style sheet
record Polyline(String style, List<GeoPoint> points) {

    /// The same line, with its first point near a longitude.
    Polyline near(double longitude) {
        var first = points.getFirst();
        double shift = first.near(longitude).longitude() - first.longitude();
        return new Polyline(
                style,
                points.stream()
                        .map(point -> new GeoPoint(point.latitude(), point.longitude() + shift))
                        .toList());
    }

    /// The point at a fraction of its length.
    GeoPoint at(double fraction) {
        double remaining = Math.clamp(fraction, 0, 1) * length();
        for (int next = 1; next < points.size(); next++) {
            var from = points.get(next - 1);
            double segment = from.milesTo(points.get(next));
            if (remaining <= segment && segment > 0) {
                return from.towards(points.get(next), remaining / segment);
            }
            remaining -= segment;
        }
        return points.getLast();
    }

    /// The part before, or after, a fraction of its length.
    Polyline part(double fraction, boolean before, String style) {
        double limit = Math.clamp(fraction, 0, 1) * length();
        var part = new ArrayList<GeoPoint>();
        if (!before) {
            part.add(at(fraction));
        }
        double covered = 0;
        for (int next = 0; next < points.size(); next++) {
            covered += next == 0 ? 0 : points.get(next - 1).milesTo(points.get(next));
            if (before == covered < limit) {
                part.add(points.get(next));
            }
        }
        if (before) {
            part.add(at(fraction));
        }
        return new Polyline(style, part);
    }

    private double length() {
        double length = 0;
        for (int next = 1; next < points.size(); next++) {
            length += points.get(next - 1).milesTo(points.get(next));
        }
        return length;
    }
}
