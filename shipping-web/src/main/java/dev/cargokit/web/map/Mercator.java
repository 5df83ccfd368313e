package dev.cargokit.web.map;

/// The projection of all maps, in units of a world that is [#WORLD] wide; y grows southwards, as in SVG.
final class Mercator {

    /// Units around the equator: one is about a nautical mile.
    static final int WORLD = 18_000;

    private static final double MAXIMUM_LATITUDE = 85;

    private Mercator() {}

    static double x(double longitude) {
        return (longitude + 180) / 360 * WORLD;
    }

    static double y(double latitude) {
        double radians = Math.toRadians(Math.clamp(latitude, -MAXIMUM_LATITUDE, MAXIMUM_LATITUDE));
        return WORLD / 2.0 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) * WORLD / (2 * Math.PI);
    }
}
