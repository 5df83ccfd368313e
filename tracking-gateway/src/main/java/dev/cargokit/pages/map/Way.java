package dev.cargokit.pages.map;

import java.util.ArrayList;
import java.util.List;

/// A line over the globe.
///
/// @param style the class that the style sheet knows it by
record Way(String style, List<GeoPoint> points) {

    /// The same line, begun near a longitude.
    Way near(double longitude) {
        double shift = points.getFirst().near(longitude).longitude()
                - points.getFirst().longitude();
        return new Way(
                style,
                points.stream()
                        .map(point -> new GeoPoint(point.latitude(), point.longitude() + shift))
                        .toList());
    }

    /// The point that lies this part of the way along it.
    GeoPoint at(double fraction) {
        double left = Math.clamp(fraction, 0, 1) * length();
        for (int next = 1; next < points.size(); next++) {
            var from = points.get(next - 1);
            double stretch = from.milesTo(points.get(next));
            if (left <= stretch && stretch > 0) {
                return from.towards(points.get(next), left / stretch);
            }
            left -= stretch;
        }
        return points.getLast();
    }

    /// What of it lies before, or behind, a part of the way.
    Way part(double fraction, boolean before, String style) {
        double left = Math.clamp(fraction, 0, 1) * length();
        var kept = new ArrayList<GeoPoint>();
        if (!before) {
            kept.add(at(fraction));
        }
        double sailed = 0;
        for (int next = 0; next < points.size(); next++) {
            sailed += next == 0 ? 0 : points.get(next - 1).milesTo(points.get(next));
            if (before == sailed < left) {
                kept.add(points.get(next));
            }
        }
        if (before) {
            kept.add(at(fraction));
        }
        return new Way(style, kept);
    }

    private double length() {
        double length = 0;
        for (int next = 1; next < points.size(); next++) {
            length += points.get(next - 1).milesTo(points.get(next));
        }
        return length;
    }
}
