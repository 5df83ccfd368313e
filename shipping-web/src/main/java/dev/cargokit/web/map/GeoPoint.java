package dev.cargokit.web.map;

import dev.cargokit.web.client.Location;

/// A point on the globe, in degrees; a longitude may lie beyond 180 where a line has crossed the date line.
record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_NM = 3440.1;
    private static final double PRECISION = 1e-6;

    static GeoPoint of(Location location) {
        return new GeoPoint(location.latitude(), location.longitude());
    }

    /// Great-circle distance (haversine).
    double milesTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_NM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /// The same point, at most half the globe east or west of a longitude.
    GeoPoint near(double longitude) {
        return new GeoPoint(latitude, this.longitude + 360 * Math.round((longitude - this.longitude) / 360));
    }

    /// Whether both are the same place, whatever multiple of 360 degrees lies between their longitudes.
    boolean isAt(GeoPoint other) {
        return Math.abs(latitude - other.latitude) < PRECISION
                && Math.abs(near(other.longitude).longitude - other.longitude) < PRECISION;
    }

    /// A point on the straight line to another.
    GeoPoint towards(GeoPoint other, double fraction) {
        return new GeoPoint(
                latitude + fraction * (other.latitude - latitude),
                longitude + fraction * (other.longitude - longitude));
    }
}
