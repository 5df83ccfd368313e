package dev.cargokit.pages.map;

/// The projection of all maps, in whole steps of a world that is [#WORLD] wide; y grows southwards, as in SVG.
final class Mercator {

    /// Steps around the equator: one is about a nautical mile.
    static final int WORLD = 18_000;

    private Mercator() {}

    static double x(double longitude) {
        return (longitude + 180) / 360 * WORLD;
    }

    static double y(double latitude) {
        double stretched = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(Math.clamp(latitude, -85, 85)) / 2));
        return WORLD / 2.0 - stretched * WORLD / (2 * Math.PI);
    }
}
